package io.planwright.cli;

import io.planwright.cli.console.Language;
import io.planwright.cli.export.DataSet;
import io.planwright.cli.output.Format;
import io.planwright.read.scan.ScanReading;
import io.planwright.search.SearchRequest;
import io.planwright.search.compare.Years;
import io.planwright.templates.check.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options from words of the command line. The messages come from {@link Failures}. */
final class Converters {
  private static final int MOST_JOBS = 256;
  private static final int MOST = 1_000_000_000;

  /** Java keeps no more in one piece. */
  private static final long MOST_BYTES = 2L << 30;

  private Converters() {}

  /** {@code json} and the other names of formats, in any case. */
  static final class OfFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      return Format.ofCode(word).orElseThrow(() -> new TypeConversionException(word));
    }
  }

  /** {@code zh} or {@code en}. */
  static final class OfLanguage implements ITypeConverter<Language> {
    @Override
    public Language convert(String word) {
      return Language.ofCode(word).orElseThrow(() -> new TypeConversionException(word));
    }
  }

  /** {@code auto}, {@code always} or {@code never}, in any case. */
  static final class OfScanMode implements ITypeConverter<ScanReading.Mode> {
    @Override
    public ScanReading.Mode convert(String word) {
      return named(ScanReading.Mode.values(), word);
    }
  }

  /** {@code clauses}, {@code targets} and what else can be found, in any case. */
  static final class OfSearchKind implements ITypeConverter<SearchRequest.Kind> {
    @Override
    public SearchRequest.Kind convert(String word) {
      return named(SearchRequest.Kind.values(), word);
    }
  }

  /** {@code extract} or {@code params}, in any case. */
  static final class OfSchema implements ITypeConverter<SchemaCommand.Of> {
    @Override
    public SchemaCommand.Of convert(String word) {
      return named(SchemaCommand.Of.values(), word);
    }
  }

  /** {@code targets} and what else can be exported, in any case. */
  static final class OfDataSet implements ITypeConverter<DataSet> {
    @Override
    public DataSet convert(String word) {
      return named(DataSet.values(), word);
    }
  }

  /** {@code relevance}, {@code date} or {@code value}, in any case. */
  static final class OfSearchOrder implements ITypeConverter<SearchRequest.Order> {
    @Override
    public SearchRequest.Order convert(String word) {
      return named(SearchRequest.Order.values(), word);
    }
  }

  /** {@code error}, {@code warning} or {@code hint}, in any case. */
  static final class OfSeverity implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String word) {
      return named(Severity.values(), word);
    }
  }

  private static <E extends Enum<E>> E named(E[] values, String word) {
    return Stream.of(values)
        .filter(value -> value.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(word));
  }

  /** Years such as {@code 2020,2022..2024}. */
  static final class OfYears implements ITypeConverter<Years> {
    @Override
    public Years convert(String word) {
      return Years.of(word).orElseThrow(() -> new TypeConversionException(word));
    }
  }

  /** A number of jobs from 1 to 256. */
  static final class OfJobs implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      boolean number = !word.isEmpty() && word.length() < 4;
      number &= word.chars().allMatch(c -> c >= '0' && c <= '9');
      int jobs = number ? Integer.parseInt(word) : 0;
      if (jobs < 1 || jobs > MOST_JOBS) {
        throw new TypeConversionException(word);
      }
      return jobs;
    }
  }

  /** A size such as {@code 50M}, {@code 2G}, {@code 500KB} or a number of bytes; at most 2 GB. */
  static final class OfBytes implements ITypeConverter<Long> {
    private static final Pattern SIZE =
        Pattern.compile("(\\d{1,10})([KMG]?)I?B?", Pattern.CASE_INSENSITIVE);

    @Override
    public Long convert(String word) {
      Matcher size = SIZE.matcher(word);
      if (!size.matches()) {
        throw new TypeConversionException(word);
      }
      int shift =
          switch (size.group(2).toUpperCase(Locale.ROOT)) {
            case "K" -> 10;
            case "M" -> 20;
            case "G" -> 30;
            default -> 0;
          };
      long bytes = Long.parseLong(size.group(1)) << shift;
      if (bytes < 1 || bytes > MOST_BYTES) {
        throw new TypeConversionException(word);
      }
      return bytes;
    }
  }

  /** A number of seconds, 0 for no limit: {@code 60}, {@code 0.5}. */
  static final class OfSeconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String word) {
      if (!word.matches("\\d{1,7}(\\.\\d{1,3})?")) {
        throw new TypeConversionException(word);
      }
      return Duration.ofMillis(new BigDecimal(word).movePointRight(3).longValueExact());
    }
  }

  /** A number from 1 to a thousand million. */
  static final class OfCount implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      int count = word.matches("\\d{1,10}") ? (int) Math.min(Long.parseLong(word), MOST + 1L) : 0;
      if (count < 1 || count > MOST) {
        throw new TypeConversionException(word);
      }
      return count;
    }
  }
}
