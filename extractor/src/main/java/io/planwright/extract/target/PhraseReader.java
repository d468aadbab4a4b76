package io.planwright.extract.target;

import io.planwright.extract.DocumentText;
import io.planwright.extract.clean.Characters;
import io.planwright.extract.quantity.Bind;
import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.Sentence;
import io.planwright.rule.ClassSet;
import io.planwright.rule.Token;
import java.util.List;

/**
 * Reads what a figure counts: the noun, the verb in front of it, the places it is for.
 *
 * <p>The noun stands in front of the figure (众创空间达到10家) or behind it (遴选10家企业), or is left unsaid.
 */
final class PhraseReader {
  private final IndicatorPhrase phrases = new IndicatorPhrase();
  private final ScopeReader scopes = new ScopeReader();
  private final ClassSet verb;
  private final ClassSet cut;
  private final ClassSet strive;

  PhraseReader(ClassSet verb, ClassSet cut, ClassSet strive) {
    this.verb = verb;
    this.cut = cut;
    this.strive = strive;
  }

  /**
   * The words around a figure.
   *
   * @param noun what is counted, empty when the clause does not say
   * @param verb the verbs in front of it, may be empty
   * @param places the places it is for
   * @param headVerb the index of the first verb token of the phrase, -1 for none
   * @param whole whether the clause says that it is for the whole region: 全市达到400家
   */
  record Phrase(String noun, String verb, List<String> places, int headVerb, boolean whole) {
    Phrase {
      places = List.copyOf(places);
    }
  }

  Phrase read(Sentence sentence, Mark mark, Clause clause, DocumentText document) {
    String text = sentence.text();
    String region = document.regionName();
    Figure figure = mark.figure();
    int left = leftStart(text, sentence, mark, clause);
    Figure first = TimelineReader.listAround(sentence.marks(), mark).getFirst().figure();
    String words = text.substring(left, Math.max(left, first.leadStart()));
    StringBuilder verbs = new StringBuilder();
    String spoken = withoutVerbs(phrases.before(words), sentence, mark, left, verbs);
    if (verbs.isEmpty()) {
      verbs.append(touchingVerb(sentence, mark));
    }
    ScopeReader.Scoped scoped = scopes.read(spoken, region);
    String noun =
        scoped.places().isEmpty()
            ? scoped.rest()
            : withoutVerbs(scoped.rest(), sentence, mark, left, verbs); // 云湖高新区｜新增众创空间
    if (scoped.places().isEmpty() && prefersBehind(figure, noun)) {
      String behind = phrases.after(text.substring(figure.tailEnd(), clause.end()));
      if (behind.length() >= 2) {
        noun = behind;
      }
    }
    List<String> places =
        scoped.places().isEmpty()
            ? scopes.handedOn(
                text.substring(sentence.start(), clause.start()),
                text.substring(clause.start(), figure.start()),
                document.headingAt(figure.start()),
                region)
            : scoped.places();
    return new Phrase(
        isGeneric(noun) ? "" : noun,
        verbs.toString(),
        places,
        headVerb(sentence, left, mark),
        scopes.isWhole(text.substring(clause.start(), figure.start())));
  }

  /** 比2023年｜下降20%, ｜减少30家: the verb of change right in front of a figure, behind a baseline. */
  private String touchingVerb(Sentence sentence, Mark mark) {
    ClassSet changes =
        switch (mark.role()) {
          case GROWTH, DIFFERENCE -> verb;
          case INCREMENT -> cut;
          default -> ClassSet.NONE;
        };
    int before = mark.token() - 1;
    boolean touches =
        before >= 0
            && sentence.tokens().get(before).isAny(changes)
            && sentence.tokens().get(before).end() == mark.figure().leadStart();
    return touches ? sentence.word(before) : "";
  }

  private int headVerb(Sentence sentence, int left, Mark mark) {
    for (int i = 0; i < mark.token(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.start() >= left && token.isAny(verb) && !token.isAny(strive)) {
        return i;
      }
    }
    return -1;
  }

  /** The nominal part of the clause in front of the figure's own: …等研发机构，每年新增200家. */
  String nounOfClauseBefore(Sentence sentence, Clause clause) {
    String text = sentence.text();
    int end = clause.start() - 1;
    if (end <= sentence.start() || text.charAt(end) != '，') {
      return "";
    }
    int start = end;
    while (start > sentence.start() && !Characters.endsClause(text.charAt(start - 1))) {
      start--;
    }
    int from = start;
    boolean holdsFigure =
        sentence.marks().stream()
            .anyMatch(m -> m.figure().start() >= from && m.figure().end() <= clause.start());
    return holdsFigure ? "" : phrases.nominal(text.substring(start, end));
  }

  /** A phrase without the words that only frame it. */
  String bare(String words) {
    return phrases.before(words);
  }

  /** 总数, 总量 and the like name nothing of their own. */
  private static boolean isGeneric(String noun) {
    return switch (noun) {
      case "总数",
          "总量",
          "数量",
          "规模",
          "存量",
          "总规模",
          "家数",
          "占比",
          "比重",
          "比例",
          "增速",
          "增幅",
          "年",
          "数",
          "平均",
          "覆盖率",
          "分别" ->
          true;
      default -> false;
    };
  }

  /** Whether the noun stands behind: nothing in front, or the figure runs straight into a noun. */
  private static boolean prefersBehind(Figure figure, String noun) {
    if (noun.isEmpty()) {
      return true;
    }
    return figure.dimension() == Dimension.COUNT
        && figure.before() == Bind.NONE
        && figure.after() == Bind.NONE;
  }

  private String withoutVerbs(
      String words, Sentence sentence, Mark mark, int left, StringBuilder verbs) {
    String noun = words;
    int leading = 0;
    boolean cut = true;
    while (cut && !noun.isEmpty()) {
      cut = false;
      for (int i = mark.token() - 1; i >= 0; i--) {
        Token token = sentence.tokens().get(i);
        if (token.start() < left) {
          break;
        }
        if (!token.isAny(verb)) {
          continue;
        }
        String word = sentence.word(i);
        if (noun.startsWith(word)) {
          verbs.insert(leading, word);
          leading += word.length();
          noun = noun.substring(word.length());
          cut = true;
        } else if (word.endsWith(noun)) {
          verbs.insert(leading, noun); // 增长 of 年均增长
          noun = "";
          cut = true;
          break;
        } else if (noun.endsWith(word) && noun.length() > word.length()) {
          verbs.insert(leading, word);
          noun = noun.substring(0, noun.length() - word.length());
          cut = true;
        }
      }
      String trimmed = phrases.before(noun);
      cut |= !trimmed.equals(noun);
      noun = trimmed;
    }
    return noun;
  }

  /**
   * Where the words that belong to a figure begin: behind the figure before it when a list goes on
   * there (发明专利20件、实用新型60件), else at the head of the clause.
   */
  private static int leftStart(String text, Sentence sentence, Mark mark, Clause clause) {
    int left = clause.start();
    for (Mark other : sentence.marks()) {
      Figure figure = other.figure();
      if (figure.start() >= mark.figure().start()) {
        break;
      }
      Dimension dimension = figure.dimension();
      boolean within = dimension == Dimension.SPAN && figure.bind() == Bind.NONE; // 3年内
      boolean time = dimension == Dimension.DATE || within;
      if (figure.start() < clause.start() || time) {
        continue;
      }
      int end = figure.tailEnd();
      char next = end < text.length() ? text.charAt(end) : '\n';
      boolean behindList = other.ruleId().startsWith("list.") || mark.ruleId().startsWith("list.");
      if (!behindList
          && (next == '、' || next == '和' || next == '及' || next == '并' || next == '+')) {
        left = end + 1;
      } else if (!behindList) {
        int joint = lastJoint(text, end, mark.figure().leadStart());
        left = joint < 0 ? left : joint;
      }
    }
    return Math.min(left, mark.figure().leadStart());
  }

  /** 80家规上企业和｜100家规下企业: the last joint between two figures when little stands behind it. */
  private static int lastJoint(String text, int from, int to) {
    for (int i = to - 1; i >= from && to - i <= 3; i--) {
      char c = text.charAt(i);
      if (c == '和' || c == '、' || c == '及') {
        return i + 1;
      }
    }
    return -1;
  }
}
