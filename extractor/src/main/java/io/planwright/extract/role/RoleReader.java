package io.planwright.extract.role;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.Clauses;
import io.planwright.extract.outline.Outline;
import io.planwright.extract.quantity.Bind;
import io.planwright.extract.quantity.CountUnits;
import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.quantity.FigureScanner;
import io.planwright.model.Section;
import io.planwright.rule.ClassSet;
import io.planwright.rule.Classes;
import io.planwright.rule.Lexicon;
import io.planwright.rule.RuleSet;
import io.planwright.rule.Token;
import io.planwright.rule.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives every figure of a text its role. Holds lexicon and rules; safe for use by many threads. */
public final class RoleReader {
  /** Flags that rules may ask for beside the dimension: {@code <money&top>}. */
  private static final List<String> FLAGS =
      List.of(
          "reach", "floor", "to", "most", "top", "about", "over", "under", "around", "range", "per",
          "few", "han", "onto");

  private static final BigDecimal FEW = BigDecimal.TEN;

  /**
   * What is longer has lost its punctuation and is cut: rules look through the whole sentence for
   * every number in it. The sentences of real plans have at most 400 characters.
   */
  private static final int LONGEST_SENTENCE = 1000;

  private final FigureScanner scanner = new FigureScanner();
  private final Lexicon lexicon;
  private final Tokenizer tokenizer;
  private final RuleSet rules;

  /** The class of 每家, 每艘: a word for each unit. */
  private static final String APIECE = "apiece";

  private final Map<Dimension, ClassSet> dimensionBits = new EnumMap<>(Dimension.class);
  private final Flags flags;
  private final AwardContext context;

  /** Loads cue words and rules. */
  public RoleReader() {
    List<String> numbers =
        Stream.concat(Stream.of(Dimension.values()).map(Dimension::ruleName), FLAGS.stream())
            .toList();
    Map<String, String> apiece =
        CountUnits.each().stream().collect(Collectors.toMap(word -> word, word -> APIECE));
    lexicon = new Lexicon(RoleReader.class, "cues.tsv", numbers, apiece);
    tokenizer = new Tokenizer(lexicon, c -> Characters.endsClause((char) c));
    Classes classes = lexicon.classes();
    rules = RuleSet.load(RoleReader.class, "rules.yaml", classes);
    for (Dimension dimension : Dimension.values()) {
      dimensionBits.put(dimension, classes.mask(dimension.ruleName()));
    }
    flags = new Flags(classes);
    context = new AwardContext(classes.mask("date|strive|each|xdate"), classes.mask("de|rel"));
  }

  /** The classes of the flags. */
  private static final class Flags {
    private final Map<Bind, ClassSet> before = new EnumMap<>(Bind.class);
    private final Map<Bind, ClassSet> after = new EnumMap<>(Bind.class);
    private final ClassSet range;
    private final ClassSet per;
    private final ClassSet han;
    private final ClassSet few;
    private final ClassSet onto;

    Flags(Classes classes) {
      for (Bind bind : Bind.values()) {
        before.put(
            bind,
            switch (bind) {
              case NONE -> ClassSet.NONE;
              case MIN -> classes.mask("reach");
              case FLOOR -> classes.mask("floor");
              case TO -> classes.mask("to");
              case MAX -> classes.mask("most");
              case TOP -> classes.mask("top");
              case ABOUT -> classes.mask("about");
            });
        after.put(
            bind,
            switch (bind) {
              case MIN -> classes.mask("over");
              case MAX -> classes.mask("under");
              case ABOUT -> classes.mask("around");
              case NONE, FLOOR, TO, TOP -> ClassSet.NONE;
            });
      }
      range = classes.mask("range");
      per = classes.mask("per");
      han = classes.mask("han");
      few = classes.mask("few");
      onto = classes.mask("onto");
    }

    /**
     * The flags of a figure.
     *
     * @param runsOn whether a word follows it without a mark or 的
     */
    ClassSet of(Figure figure, boolean runsOn) {
      ClassSet all =
          before
              .getOrDefault(figure.before(), ClassSet.NONE)
              .plus(after.getOrDefault(figure.after(), ClassSet.NONE));
      boolean single = figure.upper() == null;
      if (!single) {
        all = all.plus(range);
      }
      if (figure.per() != null) {
        all = all.plus(per);
      }
      boolean bare =
          (figure.before() == Bind.NONE || figure.before() == Bind.ABOUT)
              && figure.after() == Bind.NONE;
      if (figure.han()) {
        all = all.plus(han);
      }
      if (figure.han() && bare && single && figure.value().compareTo(FEW) <= 0) {
        all = all.plus(few);
      }
      return runsOn ? all.plus(onto) : all;
    }
  }

  /** The lexicon classes, for readers that look at tokens themselves. */
  public Classes classes() {
    return lexicon.classes();
  }

  /** The rules, for the test that runs their examples. */
  public RuleSet rules() {
    return rules;
  }

  /**
   * The sentences between two offsets that hold a figure.
   *
   * @param outline the document's sections
   */
  public List<Sentence> read(String text, int start, int end, Outline outline) {
    List<Sentence> sentences = new ArrayList<>();
    List<Outline.Node> nodes = outline.nodes();
    int node = 0;
    int from = start;
    for (int i = start; i <= end; i++) {
      while (node < nodes.size() && nodes.get(node).start() <= i) {
        if (nodes.get(node).start() >= from) {
          add(text, from, nodes.get(node).start(), outline, sentences);
          from = Math.max(from, Math.min(nodes.get(node).bodyStart(), end));
        }
        node++;
      }
      if (i >= from && (i == end || endsSentence(text.charAt(i)))) {
        add(text, from, i, outline, sentences);
        from = i + 1;
      } else if (i - from >= LONGEST_SENTENCE) {
        int cut = lastClauseEnd(text, from, i);
        add(text, from, cut, outline, sentences);
        from = cut;
      }
    }
    return context.apply(sentences, outline);
  }

  /** Behind the last clause that ends between two offsets, else in front of the last number. */
  private static int lastClauseEnd(String text, int from, int to) {
    for (int i = to; i > from; i--) {
      if (Characters.endsClause(text.charAt(i - 1))) {
        return i;
      }
    }
    int cut = to;
    while (cut > from && Characters.isDigit(text.charAt(cut - 1))) {
      cut--;
    }
    return cut > from ? cut : to;
  }

  private void add(String text, int from, int to, Outline outline, List<Sentence> sentences) {
    if (to > from) {
      Sentence sentence = sentence(text, from, to, outline.kindAt(from));
      if (!sentence.marks().isEmpty()) {
        sentences.add(sentence);
      }
    }
  }

  private static boolean endsSentence(char c) {
    return c == '；' || Characters.endsSentence(c);
  }

  /** One sentence with the role of every figure in it. */
  public Sentence sentence(String text, int start, int end, Section.Kind section) {
    List<Figure> figures = scanner.scan(text, start, end);
    if (figures.isEmpty()) {
      return new Sentence(text, start, end, section, List.of(), List.of());
    }
    List<Tokenizer.Anchor> anchors = new ArrayList<>();
    for (Figure figure : figures) {
      ClassSet dimension = dimensionBits.getOrDefault(figure.dimension(), ClassSet.NONE);
      ClassSet classes = dimension.plus(flags.of(figure, runsOn(text, figure.tailEnd(), end)));
      anchors.add(
          new Tokenizer.Anchor(
              figure.start(), figure.end(), figure.leadStart(), figure.tailEnd(), classes));
    }
    List<Token> tokens = tokenizer.tokenize(text, start, end, anchors);
    List<Mark> marks = new ArrayList<>();
    int next = 0;
    for (int t = 0; t < tokens.size() && next < figures.size(); t++) {
      if (tokens.get(t).start() == figures.get(next).start()) {
        Mark before = marks.isEmpty() ? null : marks.getLast();
        marks.add(mark(text, figures.get(next), t, tokens, section, before));
        next++;
      }
    }
    return new Sentence(text, start, end, section, tokens, marks);
  }

  /** 超亿元｜龙头: whether a word follows without a mark, 的 or a joint between. */
  private static boolean runsOn(String text, int at, int end) {
    return at < end && Characters.isHan(text.charAt(at)) && "的和与及并".indexOf(text.charAt(at)) < 0;
  }

  private Mark mark(
      String text,
      Figure figure,
      int token,
      List<Token> tokens,
      Section.Kind section,
      @Nullable Mark before) {
    if (before != null && continuesList(text, before.figure(), figure)) {
      return new Mark(figure, before.role(), "list." + before.ruleId().replace("list.", ""), token);
    }
    Optional<RuleSet.Verdict> verdict = rules.decide(tokens, token, section.name());
    if (verdict.isEmpty()
        && before != null
        && (goesOnCounting(text, before, figure) || sharesVerb(text, before, figure))) {
      return new Mark(figure, before.role(), before.ruleId(), token);
    }
    return verdict
        .map(v -> new Mark(figure, NumberRole.valueOf(v.yield()), v.ruleId(), token))
        .orElseGet(() -> new Mark(figure, NumberRole.OTHER, "default.unclaimed", token));
  }

  /** 扶持50个研修班和50场次讲座: a second count of the same predicate. */
  private static boolean goesOnCounting(String text, Mark before, Figure figure) {
    if (!before.role().isTarget()
        || before.figure().dimension() != Dimension.COUNT
        || figure.dimension() != Dimension.COUNT) {
      return false;
    }
    boolean joint = false;
    for (int i = before.figure().tailEnd(); i < figure.leadStart(); i++) {
      char c = text.charAt(i);
      if (Characters.endsClause(c)) {
        return false;
      }
      joint |= c == '、' || c == '和' || c == '及' || c == '+';
    }
    return joint;
  }

  /** 选拔5名骨干，20名新秀: behind the comma a count in the same unit goes on with the verb. */
  private static boolean sharesVerb(String text, Mark before, Figure figure) {
    Figure first = before.figure();
    return before.role().isTarget()
        && first.dimension() == Dimension.COUNT
        && first.unit().equals(figure.unit())
        && runsOn(text, first.tailEnd(), text.length())
        && runsOn(text, figure.tailEnd(), text.length())
        && figure.leadStart() == figure.start()
        && text.charAt(figure.start() - 1) == '，'
        && Clauses.startOf(text, first.end(), figure.start() - 1) == first.end();
  }

  /** Whether a figure goes on a list: the same dimension, and only 、 or 和 between. */
  private static boolean continuesList(String text, Figure before, Figure figure) {
    if (before.dimension() != figure.dimension()) {
      return false;
    }
    int gap = figure.start() - before.tailEnd();
    if (gap < 1 || gap > 2 || figure.leadStart() < figure.start()) {
      return false;
    }
    for (int i = before.tailEnd(); i < figure.start(); i++) {
      if ("、和与及或以".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
