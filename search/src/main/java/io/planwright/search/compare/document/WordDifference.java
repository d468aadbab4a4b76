package io.planwright.search.compare.document;

import io.planwright.model.Excerpt;
import io.planwright.model.Span;
import io.planwright.search.compare.document.ShortestEdit.Common;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The words in which two forms of a clause differ.
 *
 * <p>Example: {@code 给予10万元一次性奖励} and {@code 给予20万元奖励} give 给予 kept, 10万元一次性 replaced by 20万元, 奖励
 * kept.
 */
final class WordDifference {
  /** What stays between two changes is shown as changed with them up to so many letters. */
  private static final int ISLAND = 2;

  private final Side before;
  private final Side after;
  private final List<Run> runs = new ArrayList<>();

  /** One form of the clause. */
  private record Side(Passage passage, Letters letters, List<Token> tokens) {
    /** The words from one to another as they stand in the source. */
    Excerpt excerpt(int from, int to) {
      int start = from < tokens.size() ? letters.place(tokens.get(from).from()) : end();
      int end = to == from ? start : letters.place(tokens.get(to - 1).to() - 1) + 1;
      int origin = passage.span().start();
      return new Excerpt(
          new Span(origin + start, origin + end), passage.text().substring(start, end));
    }

    List<Excerpt> excerpts(Token token) {
      int at = tokens.indexOf(token);
      return List.of(excerpt(at, at + 1));
    }

    List<Token> numbers(int from, int to) {
      return new ArrayList<>(tokens.subList(from, to).stream().filter(Token::number).toList());
    }

    private int end() {
      return tokens.isEmpty() ? 0 : letters.place(tokens.getLast().to() - 1) + 1;
    }

    int length(int from, int to) {
      return tokens.subList(from, to).stream().mapToInt(Token::length).sum();
    }
  }

  /** Words of both sides that belong together. */
  private record Run(boolean kept, int fromA, int toA, int fromB, int toB) {}

  /**
   * A number and what became of it.
   *
   * @param before its places in the first passage, empty where it came
   * @param after its places in the second passage, empty where it went
   */
  record FigurePair(List<Excerpt> before, List<Excerpt> after) {
    /** Whether it is in both passages. */
    boolean isChange() {
      return !before.isEmpty() && !after.isEmpty();
    }
  }

  private WordDifference(Side before, Side after) {
    this.before = before;
    this.after = after;
    int a = 0;
    int b = 0;
    for (Common common : ShortestEdit.of(before.tokens(), after.tokens())) {
      changed(a, common.first(), b, common.second());
      a = common.first() + common.length();
      b = common.second() + common.length();
      runs.add(new Run(true, common.first(), a, common.second(), b));
    }
    changed(a, before.tokens().size(), b, after.tokens().size());
    joinIslands();
  }

  static WordDifference of(Tokenizer tokenizer, Passage first, Passage second) {
    return new WordDifference(side(tokenizer, first), side(tokenizer, second));
  }

  private static Side side(Tokenizer tokenizer, Passage passage) {
    Letters letters = Letters.of(passage.text());
    return new Side(passage, letters, tokenizer.tokens(letters.text()));
  }

  private void changed(int fromA, int toA, int fromB, int toB) {
    if (fromA < toA || fromB < toB) {
      runs.add(new Run(false, fromA, toA, fromB, toB));
    }
  }

  /** Joins what stays with the changes round it where it is too short to be read alone. */
  private void joinIslands() {
    int at = 1;
    while (at + 1 < runs.size()) {
      Run left = runs.get(at - 1);
      Run island = runs.get(at);
      Run right = runs.get(at + 1);
      if (island.kept() && isIsland(left, island, right)) {
        runs.subList(at - 1, at + 2).clear();
        runs.add(at - 1, new Run(false, left.fromA(), right.toA(), left.fromB(), right.toB()));
        at = Math.max(1, at - 2);
      } else {
        at++;
      }
    }
  }

  private boolean isIsland(Run left, Run island, Run right) {
    boolean number =
        before.tokens().subList(island.fromA(), island.toA()).stream().anyMatch(Token::number);
    int length = before.length(island.fromA(), island.toA());
    return !number && length <= ISLAND && length <= Math.min(longest(left), longest(right));
  }

  private int longest(Run run) {
    return Math.max(before.length(run.fromA(), run.toA()), after.length(run.fromB(), run.toB()));
  }

  /** All words of both, as runs in order. */
  List<Edit> edits() {
    return runs.stream()
        .map(
            run ->
                new Edit(
                    kind(run),
                    before.excerpt(run.fromA(), run.toA()),
                    after.excerpt(run.fromB(), run.toB())))
        .toList();
  }

  private static Edit.Kind kind(Run run) {
    if (run.kept()) {
      return Edit.Kind.KEPT;
    }
    return run.fromA() == run.toA()
        ? Edit.Kind.ADDED
        : run.fromB() == run.toB() ? Edit.Kind.REMOVED : Edit.Kind.REPLACED;
  }

  /** The numbers in which they differ: 10万元 and 20万元. */
  List<FigurePair> figures() {
    List<FigurePair> pairs = new ArrayList<>();
    for (Run run : runs) {
      if (!run.kept()) {
        pair(before.numbers(run.fromA(), run.toA()), after.numbers(run.fromB(), run.toB()), pairs);
      }
    }
    return pairs;
  }

  /** Equal numbers are no change; those of one unit belong together; others come and go. */
  private void pair(List<Token> olds, List<Token> news, List<FigurePair> pairs) {
    for (Token old : List.copyOf(olds)) {
      first(news, fresh -> fresh.text().equals(old.text()))
          .ifPresent(
              equal -> {
                olds.remove(old);
                news.remove(equal);
              });
    }
    for (Token old : List.copyOf(olds)) {
      first(news, fresh -> fresh.unit().equals(old.unit()))
          .ifPresent(
              fresh -> {
                pairs.add(new FigurePair(before.excerpts(old), after.excerpts(fresh)));
                olds.remove(old);
                news.remove(fresh);
              });
    }
    olds.forEach(old -> pairs.add(new FigurePair(before.excerpts(old), List.of())));
    news.forEach(fresh -> pairs.add(new FigurePair(List.of(), after.excerpts(fresh))));
  }

  private static Optional<Token> first(List<Token> tokens, Predicate<Token> fits) {
    return tokens.stream().filter(fits).findFirst();
  }
}
