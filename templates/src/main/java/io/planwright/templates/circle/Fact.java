package io.planwright.templates.circle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something a plan says, in the form in which parameters and readings are compared. */
public sealed interface Fact {
  /** The fact in a line, for people: {@code 2028年 高新技术企业数量 min 200家}. */
  String words();

  /**
   * A value of an indicator. Numbers are texts without needless zeros.
   *
   * @param indicator its name, without what the kind says anyway
   * @param scope the zone it is for, null for the whole place
   * @param kind level, increment, growth, multiple or difference
   * @param bound min, about, max, exact or range
   * @param value the number, {@code 45—50} for a range
   * @param unit its unit
   * @param stretch whether it is striven for
   * @param year when it is due, null for every year
   * @param perYear whether it is for every year
   * @param baseYear the base year, null where none is stated
   * @param baseValue the base value, null where none is stated
   */
  record Goal(
      String indicator,
      @Nullable String scope,
      String kind,
      String bound,
      String value,
      String unit,
      boolean stretch,
      @Nullable Integer year,
      boolean perYear,
      @Nullable Integer baseYear,
      @Nullable String baseValue)
      implements Fact {
    @Override
    public String words() {
      return line(
          perYear ? "每年" : year == null ? null : year + "年",
          scope,
          indicator,
          kind,
          stretch ? "力争" : null,
          bound,
          value + unit,
          baseYear == null ? null : "（" + baseYear + "年" + nothing(baseValue) + "）");
    }
  }

  /**
   * What somebody gets.
   *
   * @param trigger recipient and condition
   * @param instrument 奖励, 补助 …
   * @param form fixed, cap, rate …
   * @param amount a sum in yuan, null for none
   * @param cap a ceiling in yuan, null for none
   * @param rate a share in percent, null for none
   * @param base what the share is taken of, null for none
   * @param unit what one sum is for, null for none
   * @param sharing who carries how many percent
   */
  record Award(
      String trigger,
      String instrument,
      String form,
      @Nullable String amount,
      @Nullable String cap,
      @Nullable String rate,
      @Nullable String base,
      @Nullable String unit,
      Set<String> sharing)
      implements Fact {
    /** Copies the set; 获评瞪羚企业的 is 获评瞪羚企业. */
    public Award {
      trigger = trigger.endsWith("的") ? trigger.substring(0, trigger.length() - 1) : trigger;
      sharing = Set.copyOf(sharing);
    }

    @Override
    public String words() {
      return line(
          trigger,
          instrument,
          form,
          amount,
          cap == null ? null : "≤" + cap,
          rate == null ? null : rate + "%",
          base,
          unit == null ? null : "/" + unit,
          sharing.isEmpty() ? null : sharing.stream().sorted().collect(Collectors.joining("、")));
    }
  }

  /**
   * Who carries something out.
   *
   * @param lead the units that lead
   * @param support the others
   */
  record Duty(List<String> lead, List<String> support) implements Fact {
    /** Copies the lists. */
    public Duty {
      lead = List.copyOf(lead);
      support = List.copyOf(support);
    }

    @Override
    public String words() {
      return line(
          lead.isEmpty() ? null : "牵头：" + String.join("、", lead),
          support.isEmpty() ? null : "责任：" + String.join("、", support));
    }
  }

  private static String nothing(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String line(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
