package io.planwright.templates.check;

import io.planwright.model.Mention;
import io.planwright.model.Metadata;
import io.planwright.model.NamedUnit;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Section;
import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One document as rules see it: its paragraphs by kind, its sentences, its sections, its facts. */
public final class PlanText {
  private static final Pattern TITLE_PLACE =
      Pattern.compile("[\\p{IsHan}]{2,7}?([市区县旗])(?![场级属域])");

  private final CheckedPlan plan;
  private final List<Section> sections;
  private final List<Paragraph> paragraphs;
  private final List<Sentence> sentences;
  private final NavigableMap<Integer, Sentence> byStart = new TreeMap<>();
  private final NavigableMap<Integer, Mention> numbers = new TreeMap<>();

  /** Takes a plan apart. */
  PlanText(CheckedPlan plan) {
    this.plan = plan;
    List<Section> all = new ArrayList<>();
    flatten(plan.document().outline(), all);
    this.sections = List.copyOf(all);
    this.paragraphs = new ParagraphKinds(plan, sections).paragraphs();
    this.sentences =
        paragraphs.stream()
            .filter(paragraph -> paragraph.kind() == Paragraph.Kind.BODY)
            .flatMap(paragraph -> paragraph.sentences().stream())
            .toList();
    sentences.forEach(sentence -> byStart.put(sentence.span().start(), sentence));
    plan.anatomy().mentions().forEach(one -> numbers.put(one.excerpt().span().start(), one));
  }

  private static void flatten(List<Section> level, List<Section> all) {
    for (Section section : level) {
      all.add(section);
      flatten(section.children(), all);
    }
  }

  /** The source text of the whole file. */
  public String source() {
    return plan.text();
  }

  /** The document's facts. */
  public PolicyDocument document() {
    return plan.document();
  }

  /** The level of its government; where its place is unknown, what its title begins with. */
  public Optional<Metadata.Level> level() {
    Metadata metadata = plan.document().metadata();
    String title = metadata.title();
    if (metadata.level() != null || title == null) {
      return Optional.ofNullable(metadata.level());
    }
    Matcher place = TITLE_PLACE.matcher(title);
    if (!place.lookingAt()) {
      return Optional.empty();
    }
    boolean city = place.group(1).equals("市");
    return Optional.of(city ? Metadata.Level.CITY : Metadata.Level.COUNTY);
  }

  /** How a Word file lays it out. */
  public Optional<PageLayout> layout() {
    return plan.layout();
  }

  /** All paragraphs of running text in order. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The paragraphs of one kind. */
  public List<Paragraph> paragraphs(Paragraph.Kind kind) {
    return paragraphs.stream().filter(paragraph -> paragraph.kind() == kind).toList();
  }

  /** The sentences of all body paragraphs, annexes among them. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentence that holds a place of the source text, empty in tables and headings. */
  public Optional<Sentence> sentenceAt(Span place) {
    Map.Entry<Integer, Sentence> found = byStart.floorEntry(place.start());
    return Optional.ofNullable(found)
        .map(Map.Entry::getValue)
        .filter(sentence -> sentence.span().contains(place.start()));
  }

  /** All sections in text order, subsections behind the section they belong to. */
  public List<Section> sections() {
    return sections;
  }

  /** The innermost section at a place, empty before the first. */
  public Optional<Section> sectionAt(int offset) {
    return sections.stream()
        .filter(section -> section.span().contains(offset))
        .max(Comparator.comparingInt(Section::level));
  }

  /** The numbers with units inside a stretch, in order. */
  public List<Mention> mentions(Span stretch) {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : numbers.subMap(stretch.start(), stretch.end()).values()) {
      if (stretch.contains(mention.excerpt().span())) {
        found.add(mention);
      }
    }
    return found;
  }

  /** The numbers with units of the whole document, in order. */
  public List<Mention> mentions() {
    return plan.anatomy().mentions();
  }

  /** The departments that text and tables name by their level alone, in order. */
  public List<NamedUnit> units() {
    return plan.anatomy().units();
  }

  /** Whether a place stands between “ and ” or 《 and 》 of its paragraph. */
  public static boolean isQuoted(String text, int at) {
    return isInside(text, at, '“', '”') || isInside(text, at, '《', '》');
  }

  private static boolean isInside(String text, int at, char open, char close) {
    int opened = text.lastIndexOf(open, at - 1);
    return opened >= 0 && text.lastIndexOf(close, at - 1) < opened && text.indexOf(close, at) >= 0;
  }
}
