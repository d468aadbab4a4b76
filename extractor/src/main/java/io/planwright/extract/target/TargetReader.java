package io.planwright.extract.target;

import io.planwright.extract.DocumentText;
import io.planwright.extract.coordination.NameList;
import io.planwright.extract.indicator.IndicatorLexicon;
import io.planwright.extract.quantity.Bind;
import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.NumberRole;
import io.planwright.extract.role.RoleReader;
import io.planwright.extract.role.Sentence;
import io.planwright.extract.target.YearlyReader.Each;
import io.planwright.model.Commitment;
import io.planwright.model.Indicator;
import io.planwright.model.Measure;
import io.planwright.model.Quantity;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.model.Timeline;
import io.planwright.rule.ClassSet;
import io.planwright.rule.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the figures that are commitments into targets. Safe for use by many threads. */
public final class TargetReader {
  /** 营业收入…，占全省25%: what is shared stands in the clause before. */
  private static final String SHARE_OF = "占";

  private final PhraseReader phrases;
  private final IndicatorLexicon indicators;
  private final ClassSet verb;
  private final ClassSet strive;
  private final ClassSet bring;
  private final ClassSet each;
  private final YearlyReader yearlyReader;

  /**
   * Creates a reader.
   *
   * @param roles gives the cue classes
   * @param indicators the indicators with canonical ids
   */
  public TargetReader(RoleReader roles, IndicatorLexicon indicators) {
    this.indicators = indicators;
    verb = roles.classes().mask("add|cut|pick|bring|build|push|growth");
    strive = roles.classes().mask("strive");
    bring = roles.classes().mask("bring");
    each = roles.classes().mask("each");
    yearlyReader = new YearlyReader(roles.classes());
    phrases = new PhraseReader(verb, roles.classes().mask("cut"), strive);
  }

  /**
   * The targets of a document and the figures that turned out to be none.
   *
   * @param targets the targets in text order
   * @param rejected why a figure that reads like a commitment is none, as the id of a rule
   */
  public record Result(List<Target> targets, Map<Mark, String> rejected) {
    /** Copies list and map. */
    public Result {
      targets = List.copyOf(targets);
      rejected = Map.copyOf(rejected);
    }
  }

  /** The targets of the sentences of one document. */
  public Result read(DocumentText document, List<Sentence> sentences) {
    List<Target> targets = new ArrayList<>();
    Map<Mark, String> rejected = new HashMap<>();
    TimelineReader timeline = new TimelineReader(document.text());
    CommitmentReader commitment = new CommitmentReader(strive, verb, each);
    Carry carry = new Carry(document, timeline);
    for (Sentence sentence : sentences) {
      commitment.enter(sentence, carry.enter(sentence));
      boolean any = false;
      for (Mark mark : sentence.marks()) {
        if (mark.role().isTarget()) {
          any = true;
          List<Target> read = readOne(document, sentence, mark, timeline, commitment, carry);
          if (read.isEmpty()) {
            rejected.put(mark, "target.past_year");
          } else if (read.getFirst().indicator().name().isEmpty()) {
            rejected.put(mark, "target.no_indicator"); // 达到400家, and nothing says of what
          } else {
            targets.addAll(read);
          }
        }
      }
      carry.leave(sentence, any);
    }
    return new Result(targets, rejected);
  }

  private List<Target> readOne(
      DocumentText document,
      Sentence sentence,
      Mark mark,
      TimelineReader timeline,
      CommitmentReader commitment,
      Carry carry) {
    Figure figure = mark.figure();
    Clause clause = Clause.around(sentence.text(), sentence.start(), sentence.end(), figure);
    PhraseReader.Phrase phrase = phrases.read(sentence, mark, clause, document);
    Each yearly = yearlyReader.read(sentence, mark, clause);
    Timeline time = timeline.at(sentence, mark, yearly != Each.NO, yearly == Each.EACH);
    Commitment firmness = commitment.of(sentence, mark);
    boolean told = timeline.tellsPast() && firmness == Commitment.FIRM;
    if (told || isPast(document, time)) {
      return List.of();
    }
    TargetKind kind = kind(mark, sentence, phrase);
    boolean level = figure.before() == Bind.MIN || figure.before() == Bind.TO;
    if (kind == TargetKind.LEVEL
        && !level
        && phrase.verb().isEmpty()
        && figure.dimension() == Dimension.COUNT
        && carry.goesOnAdding(clause, figure, sentence.text())) {
      kind = TargetKind.INCREMENT;
    }
    boolean bare = kind == TargetKind.INCREMENT && phrase.verb().isEmpty() && phrase.headVerb() < 0;
    String verb = bare ? carry.verb() : phrase.verb();
    carry.read(kind, clause, figure, verb);
    boolean part = phrase.noun().startsWith(SHARE_OF) && !carry.noun().isEmpty();
    boolean own = !phrase.noun().isEmpty() && !part;
    String noun =
        part
            ? IndicatorNames.shareOf(carry.noun(), phrase.noun())
            : own ? phrase.noun() : inherited(document, sentence, clause, figure, carry);
    int quoteStart = own || carry.nounStart() < 0 ? clause.start() : carry.nounStart();
    if (own) {
      carry.name(noun, clause.start(), phrase.places());
    }
    List<Mark> list = TimelineReader.listAround(sentence.marks(), mark);
    int index = list.indexOf(mark);
    boolean elided = carry.reached() && kind == TargetKind.LEVEL && phrase.verb().isEmpty();
    Measure measure = measure(figure, list.getFirst().figure().bind(), elided);
    carry.reach(mark);
    List<String> nouns = list.size() > 1 ? NameList.share(noun, list.size()) : List.of(noun);
    String shared = nouns.size() > index ? nouns.get(index) : noun;
    String name = IndicatorNames.of(shared, kind, verb, yearly != Each.NO);
    String counted = written(document, figure.unit(), figure.end());
    String unit = figure.per() == null ? counted : counted + "/" + figure.per();
    boolean goesOn = !own && !phrase.whole() && phrase.places().isEmpty();
    List<String> where = goesOn ? carry.placesIn(sentence) : phrase.places();
    List<Target> targets = new ArrayList<>();
    for (String place : places(where, list.size(), index)) {
      targets.add(
          new Target(
              document.excerpt(Math.min(quoteStart, figure.start()), figure.tailEnd()),
              document.excerpt(figure.start(), figure.end()),
              new Indicator(name, idOf(name, verb + shared)),
              new Quantity(measure, unit),
              kind,
              firmness,
              time,
              BaselineReader.read(sentence, mark, clause),
              place.isEmpty() ? null : written(document, place, figure.start()),
              document.provenance(figure.start(), mark.ruleId())));
    }
    return targets;
  }

  /** A place or unit as it stands before an offset, brackets and all; 长江流域 may stand nowhere. */
  private static String written(DocumentText document, String words, int before) {
    int at = words.indexOf('（') < 0 ? -1 : document.text().lastIndexOf(words, before);
    return at < document.start() ? words : document.clean().written(at, at + words.length());
  }

  /** The id of an indicator by its name, else by its words with the verb: 接待｜游客. */
  private @Nullable String idOf(String name, String spoken) {
    return indicators.idOf(name).or(() -> indicators.idOf(spoken)).orElse(null);
  }

  /** A year before the plan begins states what was reached, not what is promised. */
  private static boolean isPast(DocumentText document, Timeline time) {
    Integer first = document.firstYear();
    return first != null && time.year() != null && time.year() < first;
  }

  private String inherited(
      DocumentText document, Sentence sentence, Clause clause, Figure figure, Carry carry) {
    boolean newClause = carry.nounStart() < sentence.start();
    String before = newClause ? phrases.nounOfClauseBefore(sentence, clause) : "";
    if (!before.isEmpty()) {
      carry.name(before, clause.start(), List.of());
      return before;
    }
    return carry.noun().isEmpty() ? phrases.bare(document.headingAt(figure.start())) : carry.noun();
  }

  /** One place for each number of a list, or all places for a single number. */
  private static List<String> places(List<String> places, int numbers, int index) {
    if (places.isEmpty()) {
      return List.of("");
    }
    return numbers > 1 && places.size() == numbers ? List.of(places.get(index)) : places;
  }

  private TargetKind kind(Mark mark, Sentence sentence, PhraseReader.Phrase phrase) {
    NumberRole role = mark.role();
    return switch (role) {
      case INCREMENT -> TargetKind.INCREMENT;
      case GROWTH -> TargetKind.GROWTH;
      case MULTIPLE -> TargetKind.MULTIPLE;
      case DIFFERENCE -> TargetKind.DIFFERENCE;
      case LEVEL -> brings(mark, sentence, phrase) ? TargetKind.INCREMENT : TargetKind.LEVEL;
      case AWARD,
          CAP,
          RATE,
          TAX_RATE,
          RELIEF,
          SHARING,
          BASELINE,
          THRESHOLD,
          BACKGROUND,
          FUND,
          TIME,
          OTHER ->
          throw new IllegalArgumentException("no target: " + role);
    };
  }

  /** 引进100名, 培育20家: what is brought in is added, unless it is said to reach a level. */
  private boolean brings(Mark mark, Sentence sentence, PhraseReader.Phrase phrase) {
    Bind before = mark.figure().before();
    boolean level = before == Bind.MIN || before == Bind.TO;
    if (level || mark.figure().dimension() != Dimension.COUNT || phrase.headVerb() < 0) {
      return false;
    }
    Token head = sentence.tokens().get(phrase.headVerb());
    String between = sentence.text().substring(head.end(), mark.figure().leadStart());
    return head.isAny(bring)
        && !between.startsWith("形成")
        && !between.startsWith("建成")
        && !between.endsWith("共")
        && !between.endsWith("累计");
  }

  private static Measure measure(Figure figure, Bind first, boolean reachedBefore) {
    if (figure.upper() != null) {
      return new Measure.Between(figure.value(), figure.upper());
    }
    boolean sharesBind =
        figure.bind() == Bind.NONE
            && (first == Bind.MIN || first == Bind.FLOOR || first == Bind.MAX);
    return switch (sharesBind ? first : figure.bind()) {
      case MIN, FLOOR -> new Measure.AtLeast(figure.value());
      case MAX, TOP -> new Measure.AtMost(figure.value());
      case ABOUT -> new Measure.About(figure.value());
      case TO -> new Measure.Exactly(figure.value());
      case NONE ->
          reachedBefore
                  && figure.dimension() != Dimension.MULTIPLE
                  && figure.dimension() != Dimension.COVERAGE
              ? new Measure.AtLeast(figure.value())
              : new Measure.Exactly(figure.value());
    };
  }
}
