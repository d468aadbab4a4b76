package io.planwright.extract.incentive;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.Clauses;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.NumberRole;
import io.planwright.extract.role.Sentence;
import io.planwright.model.Instrument;
import java.util.Optional;

/**
 * Tells by what means an award works from the words around it.
 *
 * <p>A word that leaves no doubt (贴息) counts wherever it stands, then what the predicate names,
 * then what the trigger names. A tax a share is taken of says nothing where the words behind it
 * give money: {@code 参照增值税的15%测算，给予扶持资金} is a subsidy.
 */
final class InstrumentReader {
  private final InstrumentLexicon instruments = new InstrumentLexicon();

  /**
   * The instrument of an award, empty when no word tells.
   *
   * @param phrase its words, from the predicate on
   * @param from where the award before it ends
   * @param trigger its trigger's words
   */
  Optional<Instrument> read(
      Sentence sentence, Mark mark, Stretch phrase, int from, Stretch trigger) {
    String text = sentence.text();
    int start = Math.min(from, phrase.start());
    int end = clauseEnd(sentence, phrase.end());
    return instruments
        .findTelling(text, start, Math.max(start, trigger.start()))
        .or(() -> instruments.findTelling(text, Math.max(start, trigger.end()), end))
        .or(() -> predicate(sentence, mark, phrase.start()))
        .or(() -> instruments.find(text, trigger.start(), trigger.end()));
  }

  private Optional<Instrument> predicate(Sentence sentence, Mark mark, int start) {
    String text = sentence.text();
    Optional<Instrument> all = instruments.find(text, start, namingEnd(sentence, start));
    int behind = mark.figure().tailEnd();
    if (mark.role() == NumberRole.RATE && all.equals(Optional.of(Instrument.TAX))) {
      return instruments
          .find(text, behind, namingEnd(sentence, behind))
          .filter(InstrumentReader::isMoney)
          .or(() -> all);
    }
    return all;
  }

  private static boolean isMoney(Instrument instrument) {
    return instrument == Instrument.AWARD
        || instrument == Instrument.SUBSIDY
        || instrument == Instrument.AWARD_SUBSIDY;
  }

  private static int clauseEnd(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.end() && !Characters.endsClause(sentence.text().charAt(end))) {
      end++;
    }
    return end;
  }

  /** The end of the first clause behind an offset that names an instrument. */
  private int namingEnd(Sentence sentence, int start) {
    int stop = start;
    boolean found = false;
    while (stop < sentence.end() && !found) {
      stop = Clauses.endOf(sentence.text(), stop + 1, sentence.end());
      found = instruments.find(sentence.text(), start, stop).isPresent();
    }
    return stop;
  }
}
