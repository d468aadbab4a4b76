package io.planwright.extract.target;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.Sentence;
import io.planwright.model.Commitment;
import io.planwright.rule.ClassSet;
import io.planwright.rule.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads how firmly a number is promised.
 *
 * <p>力争 in front of a list of clauses covers them all, also past a semicolon; inside one predicate
 * ({@code 力争达到600家}) it covers that number only. A slogan that is striven for (力争实现“三个翻一番”) hands
 * it on to the sentence that spells it out (“三个翻一番”：…).
 */
final class CommitmentReader {
  private final ClassSet strive;
  private final ClassSet verb;
  private final ClassSet each;
  private final Set<String> slogans = new HashSet<>();
  private boolean carried;
  private boolean byVerb;

  CommitmentReader(ClassSet strive, ClassSet verb, ClassSet each) {
    this.strive = strive;
    this.verb = verb;
    this.each = each;
  }

  /** A new sentence begins. */
  void enter(Sentence sentence, boolean continues) {
    if (continues && byVerb) {
      carried = false;
    }
    byVerb = false;
    if (!continues) {
      String slogan = quoted(sentence.text(), sentence.start(), sentence.end());
      carried = !slogan.isEmpty() && slogans.stream().anyMatch(s -> s.contains(slogan));
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.isAny(strive)) {
        int open = sentence.text().indexOf('“', token.end());
        if (open >= 0 && open < sentence.end()) {
          slogans.add(quoted(sentence.text(), open, sentence.end()));
        }
      }
    }
  }

  /** The words in quotes at an offset, empty when no quote opens there. */
  private static String quoted(String text, int at, int end) {
    if (at >= end || text.charAt(at) != '“') {
      return "";
    }
    int close = text.indexOf('”', at);
    return close < 0 || close >= end ? "" : text.substring(at + 1, close);
  }

  Commitment of(Sentence sentence, Mark mark) {
    boolean own = false;
    for (int i = 0; i < mark.token(); i++) {
      Token token = sentence.tokens().get(i);
      if (isNewDeadline(sentence, i)) {
        carried = false;
      }
      if (!token.isAny(strive) || !isStriving(sentence, i)) {
        continue;
      }
      int figure = nextFigure(sentence, i);
      if (isInsidePredicate(sentence, i, figure)) {
        own = figure == mark.token() || inListWith(sentence, figure, mark);
      } else {
        carried = true;
        byVerb = goesOnWithVerb(sentence, i);
      }
    }
    return own || carried ? Commitment.STRETCH : Commitment.FIRM;
  }

  /** 到2025年… behind a number opens a promise of its own. */
  private static boolean isNewDeadline(Sentence sentence, int token) {
    boolean figureBefore = false;
    for (Mark mark : sentence.marks()) {
      boolean date = mark.figure().dimension() == Dimension.DATE;
      if (mark.token() == token) {
        return date && figureBefore;
      }
      figureBefore |= !date && mark.role().isTarget();
    }
    return false;
  }

  /** 争取达到… strives, 争取上级资金 asks for money. */
  private boolean isStriving(Sentence sentence, int word) {
    Token token = sentence.tokens().get(word);
    if (!sentence.word(word).equals("争取")) {
      return true;
    }
    if (word + 1 < sentence.tokens().size()) {
      Token next = sentence.tokens().get(word + 1);
      boolean touches = next.outerStart() <= token.end();
      boolean han = Characters.isHan(sentence.text().charAt(token.end()));
      return touches && (!han || next.isAny(verb) || next.outerStart() < next.start());
    }
    return false;
  }

  /** 争取创成…: one predicate, however long its list; it ends with the semicolon. */
  private boolean goesOnWithVerb(Sentence sentence, int word) {
    List<Token> tokens = sentence.tokens();
    return word + 1 < tokens.size()
        && tokens.get(word + 1).start() == tokens.get(word).end()
        && tokens.get(word + 1).isAny(verb);
  }

  private static boolean inListWith(Sentence sentence, int figure, Mark mark) {
    for (Mark other : sentence.marks()) {
      if (other.token() == figure) {
        return TimelineReader.listAround(sentence.marks(), mark).contains(other);
      }
    }
    return false;
  }

  /** Whether nothing but verbs stands between the word and the next figure. */
  private boolean isInsidePredicate(Sentence sentence, int word, int figure) {
    if (figure < 0) {
      return false;
    }
    int at = sentence.tokens().get(word).end();
    for (int i = word + 1; i < figure; i++) {
      Token token = sentence.tokens().get(i);
      if (token.start() == at && token.isAny(verb.plus(strive).plus(each))) {
        at = token.end();
      }
    }
    return sentence.tokens().get(figure).outerStart() - at <= 1;
  }

  private static int nextFigure(Sentence sentence, int from) {
    for (Mark mark : sentence.marks()) {
      Dimension dimension = mark.figure().dimension();
      boolean time = dimension == Dimension.DATE || dimension == Dimension.SPAN;
      if (mark.token() > from && !time) {
        return mark.token();
      }
    }
    return -1;
  }
}
