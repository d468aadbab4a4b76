package io.planwright.extract.metadata;

import io.planwright.extract.DocumentText;
import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.extract.outline.Outliner;
import io.planwright.extract.region.RegionLexicon;
import io.planwright.extract.region.RegionResolver;
import io.planwright.extract.split.Chrome;
import io.planwright.extract.split.DocTypes;
import io.planwright.extract.split.DocumentSplitter;
import io.planwright.extract.split.Slice;
import io.planwright.model.Metadata;
import io.planwright.model.Region;
import io.planwright.model.Source;
import io.planwright.model.Span;
import io.planwright.read.SourceText;
import io.planwright.read.SourceText.Property;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads texts as the extractor does, up to the metadata. */
final class MetadataFixture {
  private final Cleaner cleaner = new Cleaner();
  private final DocTypes docTypes = new DocTypes();
  private final Chrome chrome = new Chrome();
  private final DocumentSplitter splitter = new DocumentSplitter(docTypes, chrome);
  private final Outliner outliner = new Outliner();
  private final MetadataReader reader =
      new MetadataReader(docTypes, chrome, new RegionResolver(new RegionLexicon()));

  /**
   * A document of a text and what was read.
   *
   * @param span where it lies in the source
   * @param metadata what was read
   */
  record Read(Span span, Metadata metadata) {}

  /** The documents of a text. */
  List<Read> read(String text, List<Property> properties) {
    Source source = new Source("case.txt", "text/plain", "0", "UTF-8", null);
    SourceText sourceText = new SourceText(source, text, List.of(), properties, List.of());
    CleanText clean = cleaner.clean(text);
    return splitter.split(clean).stream().map(slice -> read(sourceText, clean, slice)).toList();
  }

  private Read read(SourceText source, CleanText clean, Slice slice) {
    DocumentText document =
        new DocumentText(
            clean,
            slice.start(),
            slice.end(),
            outliner.outline(clean.text(), slice.start(), slice.end()),
            null,
            null);
    return new Read(
        clean.toSource(slice.start(), slice.end()), reader.read(document, slice, source));
  }

  /** The fields of the JSON contract; dates as ISO text. */
  static Map<String, @Nullable Object> fields(Metadata metadata) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    Region region = metadata.region();
    fields.put("title", metadata.title());
    fields.put("docNumber", metadata.docNumber());
    fields.put("issuers", metadata.issuers());
    fields.put("region", region == null ? null : region.name());
    fields.put("level", metadata.level() == null ? null : metadata.level().code());
    fields.put("issuedDate", text(metadata.dates().issued()));
    fields.put("publishedDate", text(metadata.dates().published()));
    fields.put("effectiveDate", text(metadata.dates().effective()));
    fields.put("expiryDate", text(metadata.dates().expiry()));
    fields.put("periodStart", metadata.periodStart());
    fields.put("periodEnd", metadata.periodEnd());
    fields.put("docType", metadata.docType());
    fields.put("status", metadata.status() == null ? null : metadata.status().code());
    fields.put("isGovernmentPlan", metadata.governmentPlan());
    fields.put("indexNumber", metadata.indexNumber());
    fields.put("topic", metadata.topic());
    fields.put("keywords", metadata.keywords());
    fields.put("summary", metadata.summary());
    return fields;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
