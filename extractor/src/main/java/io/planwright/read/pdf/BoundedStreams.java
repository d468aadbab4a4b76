package io.planwright.read.pdf;

import io.planwright.read.Budget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * A parser whose streams do not unpack to more than a bound. PDFBox unpacks every stream as a whole
 * into memory, and some kilobytes can unpack to gigabytes.
 *
 * <p>A stream too small to reach the bound, which is nearly every one, goes the usual way; a larger
 * one is unpacked here first and counted.
 */
final class BoundedStreams extends PDFParser {
  /** The content of a page has some kilobytes, a large Chinese font some ten megabytes. */
  static final int LARGEST_IN_MEGABYTES = 64;

  private static final long LARGEST_STREAM_IN_BYTES = (long) LARGEST_IN_MEGABYTES << 20;

  /** Unpacking makes of one byte at most so many: by the format of Deflate, and by that of LZW. */
  private static final long DEFLATE_RATIO = 1032;

  private static final long LZW_RATIO = 2731;
  private static final long RUN_LENGTH_RATIO = 64;

  /** Thrown where a stream would unpack to more than the bound. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("stream unpacks to more than " + LARGEST_STREAM_IN_BYTES + " bytes");
    }
  }

  private final Budget budget;
  private boolean exceeded;

  BoundedStreams(byte[] content, Budget budget) throws IOException {
    super(new RandomAccessReadBuffer(content), "", null, null, memory());
    this.budget = budget;
    document = new Document();
  }

  /**
   * Whether a stream was too large since this was asked last. PDFBox takes such a stream for a
   * damaged one and goes on without it.
   */
  boolean takeExceeded() {
    boolean was = exceeded;
    exceeded = false;
    return was;
  }

  private static StreamCacheCreateFunction memory() {
    return IOUtils.createMemoryOnlyStreamCache();
  }

  /** The document, with streams of its own. */
  private final class Document extends COSDocument {
    Document() {
      super(memory(), BoundedStreams.this);
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      Stream stream = new Stream(createRandomAccessReadView(start, length));
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }

  /** A stream that counts what it unpacks to. */
  private final class Stream extends COSStream {
    private final long packed;

    Stream(RandomAccessReadView view) throws IOException {
      super(null, view);
      packed = view.length();
    }

    /** The content of a page is unpacked while it is read, and may be without end. */
    @Override
    public InputStream createRawInputStream() throws IOException {
      return new FilterInputStream(super.createRawInputStream()) {
        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          budget.check();
          return super.read(bytes, offset, length);
        }
      };
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
      requireFitting();
      return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
      requireFitting();
      RandomAccessRead view = super.createView();
      if (!CodeMap.isSound(view)) {
        throw new IOException("a range of codes larger than any font");
      }
      return view;
    }

    /** Unpacks what could be too large into nothing, filter after filter. */
    private void requireFitting() throws IOException {
      budget.check();
      Set<Filter> filters = new LinkedHashSet<>();
      if (packed <= LARGEST_STREAM_IN_BYTES / ratio(filters)) {
        return;
      }
      InputStream input = createRawInputStream();
      int index = 0;
      for (Filter filter : filters) {
        boolean last = index == filters.size() - 1;
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        filter.decode(input, new Counted(last ? null : kept), this, index++);
        input = new ByteArrayInputStream(kept.toByteArray());
      }
    }

    /**
     * How much larger the stream may become, with the filters that can make it so, in order.
     * Pictures are not unpacked for their text.
     */
    private long ratio(Set<Filter> filters) throws IOException {
      long ratio = 1;
      COSBase names = getFilters();
      if (names instanceof COSName name) {
        ratio = ratio(name, filters);
      } else if (names instanceof COSArray array) {
        for (COSBase name : array) {
          if (name instanceof COSName known) {
            ratio = Math.min(Integer.MAX_VALUE, ratio * ratio(known, filters));
          }
        }
      }
      return ratio;
    }

    private long ratio(COSName name, Set<Filter> filters) throws IOException {
      filters.add(FilterFactory.INSTANCE.getFilter(name));
      return switch (name.getName()) {
        case "FlateDecode", "Fl" -> DEFLATE_RATIO;
        case "LZWDecode", "LZW" -> LZW_RATIO;
        case "RunLengthDecode", "RL" -> RUN_LENGTH_RATIO;
        default -> 1;
      };
    }
  }

  /** Counts bytes, and keeps them where the next filter needs them. */
  private final class Counted extends OutputStream {
    private final @Nullable OutputStream kept;
    private long count;

    Counted(@Nullable OutputStream kept) {
      this.kept = kept;
    }

    @Override
    public void write(int unit) throws IOException {
      write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      budget.check();
      count += length;
      if (count > LARGEST_STREAM_IN_BYTES) {
        exceeded = true;
        throw new TooLarge();
      }
      if (kept != null) {
        kept.write(bytes, offset, length);
      }
    }
  }
}
