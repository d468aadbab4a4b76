package io.planwright.extract.words;

import io.planwright.extract.clean.Characters;
import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Picks one or two sentences of a plan that say what it is for: the goal (到2026年…达到) and, when
 * there is room, the purpose (为…，制定本方案).
 */
final class Summary {
  /** What a plan does to its goals. */
  private static final WordTrie<Boolean> REACH =
      WordTrie.of(
          List.of(
              "达到", "突破", "超过", "实现", "力争", "争取", "翻一番", "倍增", "建成", "形成", "提高", "提升", "不低于", "不少于",
              "增长"));

  /** In front of the time a goal is for: 到2026年. */
  private static final WordTrie<Boolean> UNTIL = WordTrie.of(List.of("到", "至", "力争", "争取", "“十"));

  /** How far behind it the time may end. */
  private static final int LONGEST_TIME = 12;

  /** What was reached, not what is to be. */
  private static final WordTrie<Boolean> PAST =
      WordTrie.of(List.of("截至", "截止", "同比", "比上年", "以来", "已达", "已有", "已建", "已经", "较20", "现有"));

  private static final String AIM =
      "(?:了|贯彻|落实|深入|进一步|全面|加快|推动|推进|促进|抢抓|支持|做好|提振|认真|切实|规范|充分|更好" + "|加强|提升|坚决|积极|巩固|着力|持续|有效)";
  private static final Pattern PURPOSE =
      Pattern.compile("^(?:[^，,。]{0,30})?为[^。]{6,}(?:制定|制订|出台|提出|编制)|^为" + AIM + "[^。]{12,}");
  private static final Pattern GLUED =
      Pattern.compile("^\\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\([一二三四五六七八九十]+\\)|\\d+[.．、])\\s*");
  private static final int SHORTEST = 12;

  /** What is longer has lost its punctuation and is no sentence. */
  private static final int LONGEST = 600;

  private Summary() {}

  static Optional<String> of(String text, int maxChars) {
    List<String> sentences = sentences(text);
    if (sentences.isEmpty() || maxChars < SHORTEST) {
      return Optional.empty();
    }
    Optional<String> goal = best(sentences, maxChars);
    Optional<String> purpose =
        sentences.stream()
            .filter(one -> one.indexOf('为') >= 0 && PURPOSE.matcher(one).find())
            .findFirst();
    if (goal.isPresent() && purpose.isPresent() && !goal.equals(purpose)) {
      String both =
          sentences.indexOf(purpose.get()) < sentences.indexOf(goal.get())
              ? purpose.get() + goal.get()
              : goal.get() + purpose.get();
      if (both.length() <= maxChars) {
        return Optional.of(both);
      }
    }
    return goal.or(() -> purpose)
        .or(() -> sentences.stream().filter(Summary::whole).findFirst())
        .map(only -> clip(only, maxChars));
  }

  /** The sentences without white space and glued numbers, neither too short nor too long. */
  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : '\n';
      boolean mark = "。！？!?".indexOf(c) >= 0;
      if (mark || c == '\n' || c == '\r') {
        int end = mark ? at + 1 : at;
        if (at - start >= SHORTEST - 1) {
          String sentence = withoutLabel(Characters.withoutBlanks(text.substring(start, end)));
          if (sentence.length() >= SHORTEST && sentence.length() <= LONGEST) {
            sentences.add(sentence);
          }
        }
        start = at + 1;
      }
    }
    return sentences;
  }

  private static String withoutLabel(String sentence) {
    boolean label =
        !sentence.isEmpty() && "一二三四五六七八九十（(0123456789".indexOf(sentence.charAt(0)) >= 0;
    return label ? GLUED.matcher(sentence).replaceFirst("") : sentence;
  }

  /** Whether this is a sentence and not a title or the name of an agency. */
  private static boolean whole(String sentence) {
    return "。！？!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
  }

  /** The goal sentence with the most figures; one that fits before one that does not. */
  private static Optional<String> best(List<String> sentences, int maxChars) {
    String best = "";
    int most = -1;
    for (String sentence : sentences) {
      int reach = lastOf(REACH, sentence);
      boolean goal = reach >= 0 && isGoal(sentence, reach);
      if (goal || (reach >= 0 && isDated(sentence, reach))) {
        boolean past = PAST.isIn(sentence);
        if (past && !goal) {
          continue;
        }
        int score =
            Math.min(figures(sentence), 5)
                + (sentence.length() <= maxChars ? 10 : 0)
                + (goal && !past ? 4 : 0);
        if (score > most) {
          most = score;
          best = sentence;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static int lastOf(WordTrie<Boolean> words, String sentence) {
    int at = sentence.length() - 1;
    while (at >= 0 && words.endAt(sentence, at) == at) {
      at--;
    }
    return at;
  }

  /** Whether a time such as 到2026年, 力争三年内 stands in front of a verb: 截至 is none. */
  private static boolean isGoal(String sentence, int verb) {
    for (int at = 0; at < verb; at++) {
      int until = UNTIL.endAt(sentence, at);
      boolean upTo = at > 0 && sentence.charAt(at - 1) == '截';
      if (until > at && !upTo && timeEnd(sentence, until) <= verb) {
        return true;
      }
    }
    return false;
  }

  /** Where a time ends that begins here; beyond the sentence when none does. */
  private static int timeEnd(String sentence, int from) {
    for (int at = from; at < sentence.length() && at <= from + LONGEST_TIME; at++) {
      char c = sentence.charAt(at);
      if (c == '年' || c == '末' || c == '底' || c == '期') {
        return at + 1;
      }
      if (c == '，' || c == ',') {
        break;
      }
    }
    return sentence.length() + 1;
  }

  /** Whether a year stands in front of a verb: 2026年. */
  private static boolean isDated(String sentence, int verb) {
    for (int at = sentence.indexOf("20"); at >= 0 && at + 5 <= verb; ) {
      if (Character.isDigit(sentence.charAt(at + 2))
          && Character.isDigit(sentence.charAt(at + 3))
          && sentence.charAt(at + 4) == '年') {
        return true;
      }
      at = sentence.indexOf("20", at + 1);
    }
    return false;
  }

  /** How many numbers with a unit a sentence has. */
  private static int figures(String sentence) {
    int figures = 0;
    for (int at = 1; at < sentence.length(); at++) {
      boolean unit =
          "家%％个件项户人万亿".indexOf(sentence.charAt(at)) >= 0 || sentence.startsWith("百分点", at);
      figures += unit && Character.isDigit(sentence.charAt(at - 1)) ? 1 : 0;
    }
    return figures;
  }

  /** Cuts a sentence that is too long behind one of its clauses. */
  private static String clip(String sentence, int maxChars) {
    if (sentence.length() <= maxChars) {
      return sentence;
    }
    int end = maxChars - 1;
    for (int at = end - 1; at > end / 2; at--) {
      if ("，；,;".indexOf(sentence.charAt(at)) >= 0) {
        end = at;
        break;
      }
    }
    if (Character.isHighSurrogate(sentence.charAt(end - 1))) {
      end--;
    }
    return sentence.substring(0, end) + "…";
  }
}
