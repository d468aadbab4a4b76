package io.planwright.benchmark.corpus;

import io.planwright.benchmark.corpus.PlaceNames.Place;
import io.planwright.model.Baseline;
import io.planwright.model.Benefit;
import io.planwright.model.Commitment;
import io.planwright.model.Excerpt;
import io.planwright.model.Extraction;
import io.planwright.model.Incentive;
import io.planwright.model.Indicator;
import io.planwright.model.Instrument;
import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Provenance;
import io.planwright.model.Quantity;
import io.planwright.model.Responsibility;
import io.planwright.model.Section;
import io.planwright.model.Source;
import io.planwright.model.Span;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.model.Timeline;
import io.planwright.model.Trigger;
import io.planwright.read.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The text of a plan as it grows, with its sections and facts. */
final class PlanText {
  private static final int INDENT = 2;

  private final int plan;
  private final Place place;
  private final String title;
  private final String type;
  private final int start;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Opened> open = new ArrayDeque<>();
  private final List<Section> outline = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Incentive> incentives = new ArrayList<>();
  private final List<Responsibility> duties = new ArrayList<>();

  /** A section that is not yet ended. */
  private record Opened(
      String label,
      int level,
      String title,
      Section.Kind kind,
      int begin,
      List<Section> children) {}

  PlanText(int plan, Place place, String title, String type, int start) {
    this.plan = plan;
    this.place = place;
    this.title = title;
    this.type = type;
    this.start = start;
  }

  String title() {
    return title;
  }

  /** The number of the document: 映政办发〔2022〕17号. */
  String number() {
    return place.sign() + "〔" + start + "〕" + (1 + plan % 97) + "号";
  }

  int length() {
    return text.length();
  }

  PlanText add(String words) {
    text.append(words);
    return this;
  }

  /** Begins a paragraph. */
  void begin() {
    add("　".repeat(INDENT));
  }

  void end() {
    add("\n");
  }

  /** A paragraph. */
  void line(String words) {
    begin();
    add(words);
    end();
  }

  /** Begins a section with a heading that fills a line. */
  void open(String label, int level, String heading, Section.Kind kind) {
    begin();
    open.push(new Opened(label, level, heading, kind, text.length(), new ArrayList<>()));
    add(label).add(heading);
    end();
  }

  /** Ends the section that was begun last. */
  void close() {
    Opened ended = open.pop();
    int end = text.length();
    Section section =
        new Section(
            ended.label(),
            ended.level(),
            ended.title(),
            ended.kind(),
            new Span(ended.begin(), end),
            ended.children());
    (open.isEmpty() ? outline : open.element().children()).add(section);
  }

  Excerpt excerpt(int begin, int end) {
    return Excerpt.of(text, new Span(begin, end));
  }

  private Provenance here(String rule) {
    List<String> path = new ArrayList<>();
    for (Iterator<Opened> above = open.descendingIterator(); above.hasNext(); ) {
      Opened one = above.next();
      path.add(one.label() + one.title());
    }
    return new Provenance(String.join(" / ", path), null, rule);
  }

  void target(
      Excerpt quote,
      Excerpt value,
      Indicator indicator,
      Quantity quantity,
      TargetKind kind,
      Commitment commitment,
      Timeline timeline,
      Baseline baseline) {
    targets.add(
        new Target(
            quote,
            value,
            indicator,
            quantity,
            kind,
            commitment,
            timeline,
            baseline,
            null,
            here("target.level")));
  }

  void incentive(
      Excerpt quote, Excerpt amount, Trigger trigger, Instrument instrument, Benefit benefit) {
    Provenance place = here("incentive." + benefit.form().code());
    incentives.add(new Incentive(quote, amount, trigger, instrument, benefit, List.of(), place));
  }

  void duty(Excerpt quote, List<String> lead, List<String> support) {
    duties.add(new Responsibility(quote, lead, support, here("duty.bracket")));
  }

  GeneratedPlan finish(LocalDate issued) {
    String words = text.toString();
    String sha256 = Fingerprint.of(words.getBytes(StandardCharsets.UTF_8)).sha256();
    Metadata metadata =
        new Metadata(
            title,
            number(),
            List.of(place.own() + "人民政府办公室"),
            place.region(),
            place.level(),
            new Metadata.Dates(issued, null, null, null),
            start,
            start + 2,
            type,
            null,
            true,
            null,
            null,
            List.of(),
            null);
    PolicyDocument document =
        new PolicyDocument(
            sha256.substring(0, 16),
            new Span(0, words.length()),
            metadata,
            outline,
            targets,
            incentives,
            duties,
            List.of(),
            List.of());
    String path = String.format(Locale.ROOT, "plans/%06d.txt", plan);
    Source source = new Source(path, "text/plain", sha256, "UTF-8", null);
    return new GeneratedPlan(new Extraction(source, List.of(document), List.of()), words);
  }
}
