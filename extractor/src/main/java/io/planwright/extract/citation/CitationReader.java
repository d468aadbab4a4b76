package io.planwright.extract.citation;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.CleanText;
import io.planwright.lexicon.WordTrie;
import io.planwright.model.Citation;
import io.planwright.model.Citation.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the documents a text names. Holds the lexicons and no state; safe for many threads. */
public final class CitationReader {
  private static final String INTRODUCTION = "简称《";

  /** No title of a document is longer; an unclosed 《 stops here. */
  private static final int LONGEST_TITLE = 150;

  /** A bracket behind a title that holds its number is no longer. */
  private static final int LONGEST_BRACKET = 80;

  /** A cue stands at most this far from its title, a title between counted as one character. */
  private static final int FARTHEST_CUE = 60;

  private final CitationWords words = new CitationWords();

  /** Loads the lexicons. */
  public CitationReader() {}

  /**
   * Reads the citations of a stretch of clean text, in the order of the text.
   *
   * <p>Example: {@code 根据《澜江省科技创新条例》和《关于支持民营经济的若干意见》（澜政发〔2023〕5号），制定本方案。} yields two citations with
   * the relation BASIS, the second with the number 澜政发〔2023〕5号.
   *
   * @param text the cleaned document
   * @param start where to begin
   * @param end where to stop
   */
  public List<Citation> read(CleanText text, int start, int end) {
    List<Mention> mentions = mentions(text.text(), start, end);
    Set<String> shortNames = shortNames(text, start, end);
    List<Citation> found = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (isCited(mention) && !shortNames.contains(mention.title())) {
        found.add(
            new Citation(
                text.excerpt(mention.start(), mention.end()),
                mention.title(),
                mention.number(),
                relation(text.text(), mentions, i, start, end)));
      }
    }
    return found;
  }

  /**
   * Something between 《 and 》.
   *
   * @param start its 《
   * @param end offset after 》 or after the bracket with the number
   * @param title what stands between
   * @param number its document number, if one follows
   */
  private record Mention(int start, int end, String title, @Nullable String number) {}

  private boolean isCited(Mention mention) {
    if (mention.number() != null) {
      return true;
    }
    return words.isDocument(mention.title()) && !words.isShortName(mention.title());
  }

  /** The titles the text introduces as short names: （以下简称《人才新政》）. */
  private static Set<String> shortNames(CleanText text, int start, int end) {
    Set<String> names = new HashSet<>();
    int at = text.text().indexOf(INTRODUCTION, start);
    while (at >= 0 && at < end) {
      int open = at + INTRODUCTION.length() - 1;
      int close = closing(text.text(), open, end);
      if (close > open) {
        names.add(title(text.text(), open, close));
      }
      at = text.text().indexOf(INTRODUCTION, open);
    }
    return names;
  }

  private static String title(String text, int open, int close) {
    return text.substring(open + 1, close).replace("\n", "").replace("\t", "").strip();
  }

  private static List<Mention> mentions(String text, int start, int end) {
    List<Mention> mentions = new ArrayList<>();
    int i = start;
    while (i < end) {
      int close = text.charAt(i) == '《' ? closing(text, i, end) : -1;
      if (close < 0) {
        i++;
        continue;
      }
      String title = title(text, i, close);
      DocumentNumber number = number(text, close + 1, end);
      int mentionEnd = number == null ? close + 1 : number.end();
      mentions.add(new Mention(i, mentionEnd, title, number == null ? null : number.normal()));
      i = mentionEnd;
    }
    return mentions;
  }

  /** The 》 that closes a title, titles inside it skipped; -1 when the text goes on as prose. */
  private static int closing(String text, int open, int end) {
    int depth = 0;
    for (int i = open; i < Math.min(end, open + LONGEST_TITLE); i++) {
      switch (text.charAt(i)) {
        case '《' -> depth++;
        case '》' -> depth--;
        case '。', '；', '！', '？' -> {
          return -1;
        }
        default -> {}
      }
      if (depth == 0) {
        return i > open + 1 ? i : -1;
      }
    }
    return -1;
  }

  /** The number right behind a title, in brackets or without; its end is behind the bracket. */
  private static @Nullable DocumentNumber number(String text, int at, int end) {
    int i = at;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\n' || text.charAt(i) == '”')) {
      i++;
    }
    if (i >= end) {
      return null;
    }
    if (text.charAt(i) == '（') {
      int close = bracketEnd(text, i, Math.min(end, i + LONGEST_BRACKET));
      DocumentNumber number = close < 0 ? null : DocumentNumber.find(text, i + 1, close);
      return number == null ? null : new DocumentNumber(number.normal(), close + 1);
    }
    int stop = i;
    while (stop < end && !Characters.endsClause(text.charAt(stop)) && text.charAt(stop) != '《') {
      if (text.charAt(stop) == '号') {
        return DocumentNumber.find(text, i, stop + 1);
      }
      stop++;
    }
    return null;
  }

  private static int bracketEnd(String text, int open, int end) {
    int depth = 0;
    for (int i = open; i < end; i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '〔') {
        depth++;
      } else if ((c == '）' || c == '〕') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private Relation relation(String text, List<Mention> mentions, int index, int start, int end) {
    Relation governed = before(text, mentions, index, start);
    if (governed != null && governed != Relation.MENTIONS) {
      return governed;
    }
    Relation told = after(text, mentions, index, end);
    if (told != null && (governed == null || told == Relation.REPEALS)) {
      return told;
    }
    return Relation.MENTIONS;
  }

  /** The cue nearest before the title in its clause; null without. */
  private @Nullable Relation before(String text, List<Mention> mentions, int index, int start) {
    int seen = 0;
    int i = mentions.get(index).start();
    int before = index - 1;
    int clauseEnd = i;
    while (i > start && seen < FARTHEST_CUE) {
      if (before >= 0 && mentions.get(before).end() == i) {
        i = mentions.get(before).start();
        clauseEnd = i;
        before--;
        seen++;
        continue;
      }
      i--;
      seen++;
      char c = text.charAt(i);
      boolean titleLine = c == '\n' && i + 1 == mentions.get(index).start();
      if (Characters.endsClause(c) && !titleLine && !linksOn(text, i)) {
        return null;
      }
      WordTrie.Match<Relation> cue = words.beforeAt(text, i, clauseEnd);
      if (cue != null && !isAttribute(text, cue.end(), clauseEnd)) {
        return longest(text, cue, i, start, clauseEnd);
      }
    }
    return null;
  }

  /** 印发 in 印发的《…》 says who issued the document, not what is done with it. */
  private static boolean isAttribute(String text, int at, int end) {
    return at < end && text.charAt(at) == '的';
  }

  /** A longer cue may begin further left: 贯彻落实. */
  private Relation longest(String text, WordTrie.Match<Relation> cue, int at, int start, int end) {
    Relation relation = cue.value();
    for (int i = at - 1; i >= Math.max(start, at - 4); i--) {
      WordTrie.Match<Relation> longer = words.beforeAt(text, i, end);
      if (longer != null && longer.end() >= cue.end()) {
        relation = longer.value();
      }
    }
    return relation;
  }

  /** ，以及《…》 goes on with the list before the comma. */
  private static boolean linksOn(String text, int comma) {
    if (text.charAt(comma) != '，' || comma + 2 >= text.length()) {
      return false;
    }
    String next = text.substring(comma + 1, comma + 3);
    return next.equals("以及") || next.charAt(0) == '及' || next.startsWith("和《");
  }

  /** The cue behind the title: 废止 in the same clause or list, 印发给你们 in the same sentence. */
  private @Nullable Relation after(String text, List<Mention> mentions, int index, int end) {
    int seen = 0;
    int i = mentions.get(index).end();
    int next = index + 1;
    boolean sameClause = true;
    while (i < end && seen < FARTHEST_CUE) {
      if (next < mentions.size() && mentions.get(next).start() == i) {
        if (!sameClause) {
          return null;
        }
        i = mentions.get(next).end();
        next++;
        seen++;
        continue;
      }
      char c = text.charAt(i);
      if (Characters.endsSentence(c) || c == '；') {
        return null;
      }
      if (c == '，' && !(i + 1 < end && text.charAt(i + 1) == '《')) {
        sameClause = false;
      }
      WordTrie.Match<Relation> cue = words.afterAt(text, i, end);
      if (cue != null && (sameClause || cue.value() == Relation.ISSUES)) {
        return cue.value();
      }
      i++;
      seen++;
    }
    return null;
  }
}
