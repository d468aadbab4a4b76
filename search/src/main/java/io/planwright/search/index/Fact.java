package io.planwright.search.index;

import io.planwright.model.Excerpt;
import io.planwright.model.Incentive;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Provenance;
import io.planwright.model.Responsibility;
import io.planwright.model.Target;
import io.planwright.search.index.Schema.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way into the index.
 *
 * @param number among those of its kind in the document
 * @param quote its words
 * @param section the headings above it, empty when there are none
 * @param name what it is about
 * @param value to sort by
 * @param fields puts what it is found by into its own record and into that of its clause
 */
record Fact(
    Kind kind,
    int number,
    Excerpt quote,
    String section,
    String name,
    @Nullable BigDecimal value,
    Consumer<Document> fields) {
  /** The facts of a document, in the order of their quotes. */
  static List<Fact> of(PolicyDocument document) {
    List<Fact> facts = new ArrayList<>();
    for (Target target : document.targets()) {
      facts.add(of(target, facts.size()));
    }
    int others = facts.size();
    for (Incentive incentive : document.incentives()) {
      facts.add(of(incentive, facts.size() - others));
    }
    others = facts.size();
    for (Responsibility duty : document.responsibilities()) {
      facts.add(of(duty, facts.size() - others));
    }
    facts.sort(Comparator.comparingInt(fact -> fact.quote.span().start()));
    return facts;
  }

  private static Fact of(Target target, int number) {
    String indicator = target.indicator().name();
    return new Fact(
        Kind.TARGET,
        number,
        target.quote(),
        section(target.provenance()),
        name(Stream.of(indicator, target.scope())),
        target.quantity().measure().value(),
        record -> {
          RecordFields.facet(record, Schema.INDICATOR, Stream.of(indicator));
          RecordFields.filter(record, Schema.INDICATOR, Stream.of(target.indicator().id()));
          RecordFields.due(record, target);
        });
  }

  private static Fact of(Incentive incentive, int number) {
    String instrument = incentive.instrument().code();
    BigDecimal sum = incentive.benefit().amountYuan();
    return new Fact(
        Kind.INCENTIVE,
        number,
        incentive.quote(),
        section(incentive.provenance()),
        name(Stream.of(incentive.trigger().text(), instrument)),
        sum == null ? incentive.benefit().capYuan() : sum,
        record -> {
          RecordFields.facet(record, Schema.TRIGGER, Stream.of(incentive.trigger().id()));
          RecordFields.facet(record, Schema.INSTRUMENT, Stream.of(instrument));
          RecordFields.amounts(record, incentive);
        });
  }

  private static Fact of(Responsibility duty, int number) {
    List<String> units = Stream.concat(duty.lead().stream(), duty.support().stream()).toList();
    return new Fact(
        Kind.DUTY,
        number,
        duty.quote(),
        section(duty.provenance()),
        name(units.stream()),
        null,
        record -> RecordFields.facet(record, Schema.UNIT, units.stream()));
  }

  private static String section(Provenance provenance) {
    String section = provenance.section();
    return section == null ? "" : section;
  }

  private static String name(Stream<? extends @Nullable String> parts) {
    return String.join("\n", RecordFields.present(parts).toList());
  }
}
