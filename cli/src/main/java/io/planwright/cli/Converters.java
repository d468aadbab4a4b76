package io.planwright.cli;

import io.planwright.cli.console.Language;
import io.planwright.cli.output.Format;
import io.planwright.read.scan.ScanReading;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options from words of the command line. The messages come from {@link Failures}. */
final class Converters {
  private static final int MOST_JOBS = 256;

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
      return Stream.of(ScanReading.Mode.values())
          .filter(mode -> mode.name().equalsIgnoreCase(word))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(word));
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
}
