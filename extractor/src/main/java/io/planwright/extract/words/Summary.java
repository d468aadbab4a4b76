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
  private static final List<String> REACHING =
      List.of(
          "达到", "突破", "超过", "实现", "力争", "争取", "翻一番", "倍增", "建成", "形成", "提高", "提升", "不低于", "不少于",
          "增长");

  private static final WordTrie<Boolean> REACHES = WordTrie.of(REACHING);
  private static final String REACH = "(?:" + String.join("|", REACHING) + ")";
  private static final Pattern GOAL =
      Pattern.compile("(?<!截)(?:到|至|力争|争取|“十[一二三四五六]五”末)[^，,。]{0,12}(?:年|末|底|期)[^。]*" + REACH);
  private static final Pattern DATED = Pattern.compile("20\\d\\d年[^。]*" + REACH);
  private static final Pattern PAST = Pattern.compile("截[至止]|同比|比上年|以来|已[达有建经]|较20\\d\\d年|现有");
  private static final String AIM =
      "(?:了|贯彻|落实|深入|进一步|全面|加快|推动|推进|促进|抢抓|支持|做好|提振|认真|切实|规范|充分|更好" + "|加强|提升|坚决|积极|巩固|着力|持续|有效)";
  private static final Pattern PURPOSE =
      Pattern.compile("^(?:[^，,。]{0,30})?为[^。]{6,}(?:制定|制订|出台|提出|编制)|^为" + AIM + "[^。]{12,}");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?\\s*(?:[家%％个件项户人万亿]|百分点)");
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
      if (!REACHES.isIn(sentence)) {
        continue;
      }
      boolean year = sentence.indexOf('年') >= 0;
      boolean dated = year && DATED.matcher(sentence).find() && !PAST.matcher(sentence).find();
      boolean goal = (year || endsPeriod(sentence)) && GOAL.matcher(sentence).find();
      if (goal || dated) {
        int figures = (int) NUMBER.matcher(sentence).results().count();
        int score =
            Math.min(figures, 5)
                + (sentence.length() <= maxChars ? 10 : 0)
                + (goal && !PAST.matcher(sentence).find() ? 4 : 0);
        if (score > most) {
          most = score;
          best = sentence;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static boolean endsPeriod(String sentence) {
    return sentence.indexOf('末') >= 0 || sentence.indexOf('底') >= 0 || sentence.indexOf('期') >= 0;
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
