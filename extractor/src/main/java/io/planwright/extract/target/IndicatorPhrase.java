package io.planwright.extract.target;

import io.planwright.extract.clean.Characters;
import io.planwright.lexicon.WordEndings;
import io.planwright.lexicon.WordLists;
import io.planwright.lexicon.WordTrie;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words that name an indicator out of the clause around a figure.
 *
 * <p>Example: {@code 到2026年底，全市国家级孵化器数量} leaves {@code 国家级孵化器数量}; from {@code 每年遴选} and {@code
 * 科技型中小企业入库培育} it takes the words behind the figure.
 */
final class IndicatorPhrase {
  /** 到2026年底 and the like at the head of a clause. */
  private static final Pattern TIME =
      Pattern.compile(
          "^(?:力争|争取|确保|预计|至|到|在|自|从|于)*"
              + "(?:(?:\\d{4}|X|XX)年?(?:[—～\\-至到](?:\\d{4}|X|XX))?年(?:底|末|度|年底|起|期间)?(?:前|以前|之前)?"
              + "|[“]?十[一-七]五[”]?(?:末|期末|期间|时期)|[一二三四五两\\d]+年(?:内|后|来|间)?(?=累计|力争|新增|共)"
              + "|(?<=力争|争取)[一二三四五两\\d]+年|[一二三四五两\\d]+年(?=（)"
              + "|规划期末|期末|[一二三四五两\\d]+年内|上半年|下半年|年底前?|年内)");

  /** Where the clause begins to speak of the starting point. */
  private static final Pattern BASE =
      Pattern.compile(
          "(?:从|由|在|较|比|以|为|到|至|是|相当于|等于)(?:\\d{4}年|X年|上年|去年|\\d+(?:\\.\\d+)?(?:%|[万亿]|家|户|件|个))");

  /** What else may stand in front of the starting point: 相当于2020年的两倍. */
  private static final List<String> EQUALS = List.of("相当于", "等于");

  /** 在2019年基础上 in front of the verb. */
  private static final Pattern BASED_ON = Pattern.compile("^(?:力争|争取)?(?:在|以)[^，]{2,14}基础上");

  /** 方案提出: who speaks, in front of what is promised. */
  private static final Pattern SPEAKER = Pattern.compile("^[一-鿿]{0,6}提出(?:，|要)?");

  /** 3年｜（2024—2026年）: a period in brackets at the head of the words. */
  private static final Pattern PERIOD = Pattern.compile("^（[\\d年—～\\-至到]+）内?");

  /** A noun shorter than this says too little without what qualifies it: 成长性好的企业. A guess. */
  private static final int SHORTEST_NOUN = 3;

  /** What {@link #TIME} begins with. */
  private static final String TIME_BEGINS = "力争确预至到在自从于0123456789X“十一二三四五两规期上下年";

  private final WordTrie<Boolean> leads;
  private final WordEndings<Boolean> tails;

  /** Words that begin or end like a trim and stay whole: 共享, 国有. */
  private final WordTrie<Boolean> wholes;

  private final WordEndings<Boolean> wholesBehind;

  /** Where the noun behind a figure ends. */
  private final WordTrie<Boolean> behind;

  /** 加大…｜ and ｜…力度 around the noun of a clause without a figure. */
  private final WordTrie<Boolean> verbs;

  private final WordEndings<Boolean> projects;

  IndicatorPhrase() {
    WordLists sides =
        WordLists.read(
            IndicatorPhrase.class,
            "trims.tsv",
            "side",
            "word",
            "lead",
            "tail",
            "whole",
            "behind",
            "verb",
            "project");
    leads = WordTrie.of(sides.of("lead"));
    tails = WordEndings.of(sides.of("tail"));
    wholes = WordTrie.of(sides.of("whole"));
    wholesBehind = WordEndings.of(sides.of("whole"));
    behind = WordTrie.of(sides.of("behind"));
    verbs = WordTrie.of(sides.of("verb"));
    projects = WordEndings.of(sides.of("project"));
  }

  /** The indicator's words in the part of the clause in front of the figure; may be empty. */
  String before(String left) {
    String phrase = left.contains("提出") ? SPEAKER.matcher(left).replaceFirst("") : left;
    if (phrase.contains("基础上")) {
      phrase = BASED_ON.matcher(phrase).replaceFirst("");
    }
    int mayBe = baseFrom(phrase);
    if (mayBe >= 0) {
      Matcher base = BASE.matcher(phrase);
      if (base.find(mayBe) && !beginsWithTime(phrase)) {
        phrase = phrase.substring(0, base.start());
      }
    }
    return trimTail(trimLead(phrase));
  }

  /** Where {@link #BASE} may first match: before a number, X年, 上年 or 去年; -1 for nowhere. */
  private static int baseFrom(String phrase) {
    for (int i = 1; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean point = Characters.isDigit(c) || c == 'X' || c == '上' || c == '去';
      if (point && "从由在较比以为到至是".indexOf(phrase.charAt(i - 1)) >= 0) {
        return i - 1;
      }
      for (String word : EQUALS) {
        if (point && phrase.startsWith(word, i - word.length())) {
          return i - word.length();
        }
      }
    }
    return -1;
  }

  private static boolean beginsWithTime(String phrase) {
    return mayBeginWithTime(phrase) && TIME.matcher(phrase).find();
  }

  private static boolean mayBeginWithTime(String phrase) {
    return TIME_BEGINS.indexOf(phrase.charAt(0)) >= 0
        && (phrase.indexOf('年') >= 0 || phrase.indexOf('期') >= 0 || phrase.indexOf('五') >= 0);
  }

  /** The noun behind the figure: 10家｜科技型中小企业入库培育; empty when no noun follows. */
  String after(String right) {
    int stop = stopAfter(right, 0);
    while (stop < right.length() && right.startsWith("的", stop - 1)) {
      stop = stopAfter(right, stop + 1); // the word begins the noun: 突出的｜成长型产业
    }
    String phrase = right.substring(0, stop);
    int of = phrase.lastIndexOf('的');
    if (of >= 0 && phrase.length() - of > SHORTEST_NOUN) {
      phrase = phrase.substring(of + 1);
    }
    boolean han = !phrase.isEmpty() && Characters.isHan(phrase.charAt(0));
    return han || phrase.startsWith("“") ? phrase : "";
  }

  private int stopAfter(String right, int from) {
    int stop = from;
    while (stop < right.length() && behind.endAt(right, stop) == stop) {
      stop++;
    }
    return stop;
  }

  /** The nominal part of a clause without figure: 加大科技型中小企业的培育力度 is about 科技型中小企业. */
  String nominal(String clause) {
    String phrase = before(clause);
    int verb = verbs.endAt(phrase, 0);
    while (verb > 0) {
      phrase = phrase.substring(verb);
      verb = verbs.endAt(phrase, 0);
    }
    int etc = phrase.lastIndexOf('等');
    if (etc >= 0 && phrase.length() - etc > 2) {
      phrase = phrase.substring(etc + 1);
    }
    int project = projects.startOf(phrase, Math.min(3, phrase.length()), phrase.length());
    phrase = phrase.substring(0, project);
    return phrase.endsWith("的") ? phrase.substring(0, phrase.length() - 1) : phrase;
  }

  private String trimLead(String words) {
    String phrase = words;
    boolean cut = true;
    while (cut && !phrase.isEmpty()) {
      cut = false;
      if (mayBeginWithTime(phrase)) {
        Matcher time = TIME.matcher(phrase);
        if (time.find() && time.end() > 0) {
          phrase = PERIOD.matcher(phrase.substring(time.end())).replaceFirst("");
          cut = true;
        }
      }
      int lead = leads.endAt(phrase, 0);
      if (lead > 0 && wholes.endAt(phrase, 0) == 0) {
        phrase = phrase.substring(lead);
        cut = true;
      }
      while (!phrase.isEmpty() && isJunk(phrase.charAt(0))) {
        phrase = phrase.substring(1);
        cut = true;
      }
    }
    return phrase;
  }

  private String trimTail(String words) {
    String phrase = words;
    boolean cut = true;
    while (cut && !phrase.isEmpty()) {
      cut = false;
      int tail = tails.startOf(phrase, 0, phrase.length());
      if (tail < phrase.length() && !wholesBehind.isEndOf(phrase)) {
        phrase = phrase.substring(0, tail);
        cut = true;
      }
      while (!phrase.isEmpty() && isJunk(phrase.charAt(phrase.length() - 1))) {
        phrase = phrase.substring(0, phrase.length() - 1);
        cut = true;
      }
    }
    return phrase;
  }

  private static boolean isJunk(char c) {
    return c == '，' || c == '、' || c == '：' || c == '；' || c == '。' || c == ' ' || c == '\t'
        || c == '\n' || c == '—';
  }
}
