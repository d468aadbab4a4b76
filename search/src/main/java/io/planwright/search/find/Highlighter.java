package io.planwright.search.find;

import io.planwright.model.Span;
import io.planwright.search.Snippet;
import io.planwright.search.analysis.Folding;
import io.planwright.search.query.Filter;
import io.planwright.search.query.Query;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of a question again in a text. It looks at the folded text, which is as long as
 * the text itself, so that a mark cannot slip.
 */
final class Highlighter {
  /** So many characters are shown of a longer text. */
  private static final int WINDOW = 160;

  /** So many of them before the first mark. */
  private static final int LEAD = 30;

  private final Set<String> wanted = new LinkedHashSet<>();

  Highlighter(Query query, SoughtWords sought) {
    collect(query, sought);
  }

  private Highlighter(Collection<String> words) {
    wanted.addAll(words);
  }

  /** Marks folded words. */
  static Highlighter of(Collection<String> words) {
    return new Highlighter(words);
  }

  private void collect(Query query, SoughtWords sought) {
    switch (query) {
      case Query.Words typed ->
          typed
              .words()
              .forEach(word -> sought.of(word).forEach(one -> wanted.addAll(one.forms().keySet())));
      case Query.Phrase phrase -> wanted.add(Folding.fold(phrase.text()));
      case Query.Prefix prefix -> wanted.add(Folding.fold(prefix.text()));
      case Query.And and -> and.members().forEach(member -> collect(member, sought));
      case Query.Or or -> or.members().forEach(member -> collect(member, sought));
      case Query.Not not -> {}
      case Query.All all -> {}
      case Filter filter -> {}
    }
    wanted.remove("");
  }

  /** What to show of a text: where most of the words stand, marked. */
  Snippet snippet(String text) {
    BitSet marked = marked(text);
    if (text.length() <= WINDOW) {
      return new Snippet(text, spans(marked, 0, text.length()), false, false);
    }
    int best = 0;
    int most = -1;
    for (int mark = marked.nextSetBit(0); mark >= 0; mark = marked.nextSetBit(mark + 1)) {
      int start = Math.max(0, Math.min(mark - LEAD, text.length() - WINDOW));
      int count = marked.get(start, start + WINDOW).cardinality();
      if (count > most) {
        most = count;
        best = start;
      }
    }
    int from = best == 0 ? 0 : clauseStart(text, best);
    int to = Math.min(text.length(), from + WINDOW);
    if (Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to--;
    }
    return new Snippet(
        text.substring(from, to), spans(marked, from, to), from > 0, to < text.length());
  }

  /** The beginning of a clause near a place, else the place itself. */
  private static int clauseStart(String text, int at) {
    for (int i = at; i < at + LEAD; i++) {
      if (i > 0 && "，。；：、\n".indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return at;
  }

  private BitSet marked(String text) {
    String folded = Folding.fold(text);
    BitSet marked = new BitSet(text.length());
    for (String word : wanted) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (isWhole(folded, at, at + word.length())) {
          marked.set(at, at + word.length());
        }
      }
    }
    return marked;
  }

  /** Whether letters and digits at the ends are not part of more: 10 is not in 100. */
  private static boolean isWhole(String folded, int start, int end) {
    return !(isLatinAt(folded, start - 1) && isLatinAt(folded, start))
        && !(isLatinAt(folded, end - 1) && isLatinAt(folded, end));
  }

  private static boolean isLatinAt(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < Folding.FIRST_AFTER_LATIN
        && Character.isLetterOrDigit(text.charAt(at));
  }

  private static List<Span> spans(BitSet marked, int from, int to) {
    List<Span> spans = new ArrayList<>();
    int start = marked.nextSetBit(from);
    while (start >= 0 && start < to) {
      int end = Math.min(to, marked.nextClearBit(start));
      spans.add(new Span(start - from, end - from));
      start = marked.nextSetBit(end);
    }
    return spans;
  }
}
