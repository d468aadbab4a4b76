package io.planwright.extract.incentive;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.Clauses;
import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.NumberRole;
import io.planwright.extract.role.Sentence;
import io.planwright.model.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who carries the cost.
 *
 * <p>{@code 由市财政和区财政各承担50%}, {@code 由市、县两级按3:7分担}, {@code 涉及甲区、乙区的，由市财政和当地财政分别承担25%、75%}.
 */
final class SharingReader {
  /** 市、县两级 in front of their share: it is the purse of a government that pays. */
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "(?:中央|省|市|县|区|州|镇|乡|街道|所属|所在|属地|受益|当地|各)*(?:省|市|县|区|州|镇|乡|街道|地)级?(?:（[市县区]）)?");

  /** What parts the names of those who pay. */
  private static final Pattern JOINTS = Pattern.compile("[、和与及]");

  private static final Pattern LEVELS = Pattern.compile("(?:两级|三级|两级财政|三级财政)$");

  private static final String PURSE = "财政";

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private SharingReader() {}

  /** The shares a sentence states, empty when it states none. */
  static List<Share> read(Sentence sentence) {
    List<Mark> marks = sentence.marksOf(NumberRole.SHARING);
    if (marks.isEmpty()) {
      return List.of();
    }
    List<Share> shares = new ArrayList<>();
    giver(sentence, marks.getFirst()).ifPresent(shares::add);
    int i = 0;
    while (i < marks.size()) {
      int group = i + 1;
      while (group < marks.size() && marks.get(group).ruleId().startsWith("list.")) {
        group++;
      }
      readGroup(sentence, marks.subList(i, group), shares);
      i = group;
    }
    return shares;
  }

  /** 财政补贴80%、农户自缴20%: the rate in front is the share of the one who gives it. */
  private static Optional<Share> giver(Sentence sentence, Mark share) {
    int index = sentence.marks().indexOf(share);
    if (index == 0 || sentence.marks().get(index - 1).role() != NumberRole.RATE) {
      return Optional.empty();
    }
    Figure rate = sentence.marks().get(index - 1).figure();
    boolean whole = rate.value().add(share.figure().value()).compareTo(WHOLE) == 0;
    String text = sentence.text();
    int start = Clauses.startOf(text, sentence.start(), rate.leadStart());
    return whole
        ? payers(text.substring(start, rate.leadStart())).stream()
            .findFirst()
            .map(payer -> new Share(payer, rate.value(), null))
        : Optional.empty();
  }

  private static void readGroup(Sentence sentence, List<Mark> group, List<Share> shares) {
    Figure first = group.getFirst().figure();
    String text = sentence.text();
    int clause = first.leadStart();
    int from = Math.max(sentence.start(), shareBefore(sentence, group.getFirst()));
    while (clause > from && !Characters.endsClause(text.charAt(clause - 1))) {
      clause--;
    }
    List<String> payers = payers(text.substring(clause, first.leadStart()));
    String scope = scope(text.substring(sentence.start(), clause));
    List<BigDecimal> percents = percents(group);
    if (percents.size() == 1 && payers.size() > 1) {
      payers.forEach(payer -> shares.add(new Share(payer, percents.getFirst(), scope)));
      return;
    }
    for (int i = 0; i < percents.size(); i++) {
      String payer = i < payers.size() ? payers.get(i) : "";
      shares.add(new Share(payer, percents.get(i), scope));
    }
  }

  /**
   * The offset after the share right before another: behind 80% in 财政补贴80%、农户自缴20%; -1 for none.
   */
  private static int shareBefore(Sentence sentence, Mark share) {
    int index = sentence.marks().indexOf(share);
    if (index == 0) {
      return -1;
    }
    Mark before = sentence.marks().get(index - 1);
    boolean states = before.role() == NumberRole.SHARING || before.role() == NumberRole.RATE;
    return states ? before.figure().tailEnd() : -1;
  }

  private static List<BigDecimal> percents(List<Mark> group) {
    Figure first = group.getFirst().figure();
    if (first.dimension() != Dimension.RATIO) {
      return group.stream().map(mark -> mark.figure().value()).toList();
    }
    BigDecimal sum = first.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() == 0) {
      return List.of();
    }
    return first.parts().stream()
        .map(
            part ->
                part.multiply(BigDecimal.valueOf(100))
                    .divide(sum, 4, RoundingMode.HALF_UP)
                    .stripTrailingZeros())
        .toList();
  }

  /** 由市财政和当地财政各承担 → 市财政, 当地财政; 市、县两级财政按 → 市财政, 县财政. */
  private static List<String> payers(String words) {
    int by = words.lastIndexOf('由');
    String names = by >= 0 ? words.substring(by + 1) : words;
    for (String end : AwardWords.of(AwardWords.Kind.PAYER_END)) {
      int at = names.indexOf(end);
      if (at > 0) {
        names = names.substring(0, at);
      }
    }
    List<String> payers = new ArrayList<>();
    for (String name : JOINTS.split(names, -1)) {
      if (!name.isBlank()) {
        String bare = withoutVerb(name.strip());
        String level = LEVELS.matcher(bare).replaceFirst("");
        payers.add(GOVERNMENT.matcher(level).matches() ? level + PURSE : level);
      }
    }
    return payers;
  }

  /** 推动｜担保机构、合作银行按…分担: the verb that leads in is none of the name. */
  private static String withoutVerb(String name) {
    return AwardWords.of(AwardWords.Kind.PAYER_VERB).stream()
        .filter(name::startsWith)
        .findFirst()
        .map(verb -> name.substring(verb.length()))
        .orElse(name);
  }

  private static @Nullable String scope(String before) {
    int at = before.lastIndexOf("涉及");
    int from = at >= 0 ? at + 2 : -1;
    if (from < 0) {
      return null;
    }
    String scope = before.substring(from);
    while (!scope.isEmpty() && (scope.endsWith("，") || scope.endsWith("的"))) {
      scope = scope.substring(0, scope.length() - 1);
    }
    return scope.isEmpty() ? null : scope;
  }
}
