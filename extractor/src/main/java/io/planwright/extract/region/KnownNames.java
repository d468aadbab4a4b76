package io.planwright.extract.region;

import io.planwright.extract.region.PlaceShapes.Ending;
import io.planwright.extract.region.RegionLexicon.Sense;
import io.planwright.extract.region.RegionMention.Part;
import io.planwright.lexicon.WordTrie;
import io.planwright.model.Metadata.Level;
import io.planwright.model.Span;
import java.util.List;
import java.util.Optional;

/** Reads names the lexicon knows, official ones or short ones, at a given point of a text. */
final class KnownNames {
  private final RegionLexicon lexicon;
  private final WordTrie<List<Sense>> names;
  private final PlaceShapes shapes;
  private final PlaceContexts contexts;

  KnownNames(RegionLexicon lexicon) {
    this.lexicon = lexicon;
    this.names = lexicon.names();
    this.shapes = lexicon.shapes();
    this.contexts = lexicon.contexts();
  }

  /**
   * The longest known name here that fits under the places in front of it.
   *
   * @param shortened whether names without a word for their kind are wanted (贵阳), or those with one
   */
  Optional<Part> at(String text, int at, List<Part> before, Reading reading, boolean shortened) {
    List<WordTrie.Match<List<Sense>>> matches = names.allAt(text, at);
    for (int i = matches.size() - 1; i >= 0; i--) {
      int end = matches.get(i).end();
      List<Sense> senses =
          matches.get(i).value().stream()
              .filter(sense -> (sense.form() == NameForm.SHORT) == shortened)
              .filter(sense -> fits(sense, before, reading))
              .toList();
      if (!senses.isEmpty() && endsHere(text, at, end, shortened)) {
        List<Sense> best = current(senses);
        Sense first = best.get(0);
        Span span = new Span(at, end);
        return Optional.of(
            new Part(
                span,
                span.slice(text),
                first.form(),
                first.place().level(),
                best.stream().map(Sense::place).distinct().toList()));
      }
    }
    return Optional.empty();
  }

  private boolean fits(Sense sense, List<Part> before, Reading reading) {
    Level level = sense.place().level();
    if (sense.form() == NameForm.SHORT && level == Level.COUNTY) {
      return before.isEmpty() && (reading == Reading.HEAD || reading == Reading.ISSUER);
    }
    if (before.isEmpty()) {
      // 城区, 郊区, 矿区 are districts somewhere and common nouns everywhere; 渠县 may be part of 清渠县.
      boolean inside = reading == Reading.RUNNING && sense.place().name().length() == 2;
      return !inside && !shapes.falseWord(sense.place().name());
    }
    Part last = before.get(before.size() - 1);
    return last.places().stream().anyMatch(outer -> lexicon.within(sense.place(), outer));
  }

  private boolean endsHere(String text, int at, int end, boolean shortened) {
    if (end >= text.length()) {
      return true;
    }
    if (!shortened) {
      return !contexts.readsOn(text, end) || officialAt(text, end);
    }
    // The short name of a longer name that begins inside it: 其(中山)东省.
    for (int inside = at + 1; inside < end; inside++) {
      for (WordTrie.Match<List<Sense>> match : names.allAt(text, inside)) {
        if (match.end() > end && official(match)) {
          return false;
        }
      }
    }
    if (anotherName(text, end)) {
      return false;
    }
    return !contexts.institutionAt(text, end);
  }

  /** Whether an official name begins here: 吉林省|长春市 is no 省长. */
  private boolean officialAt(String text, int at) {
    return names.allAt(text, at).stream().anyMatch(KnownNames::official);
  }

  private static boolean official(WordTrie.Match<List<Sense>> match) {
    return match.value().stream().anyMatch(sense -> sense.form() == NameForm.OFFICIAL);
  }

  /** Whether a short name is the beginning of another name: 桃源|乡 is not in 桃源县. */
  private boolean anotherName(String text, int end) {
    for (Ending ending : shapes.endingsAt(text, end)) {
      int after = end + ending.surface().length();
      if (ending.level() != Level.ZONE
          && !ending.surface().equals("地区")
          && !contexts.readsOn(text, after)) {
        return true;
      }
    }
    return false;
  }

  private static List<Sense> current(List<Sense> senses) {
    List<Sense> current = senses.stream().filter(sense -> sense.place().current()).toList();
    List<Sense> best = current.isEmpty() ? senses : current;
    List<Sense> official =
        best.stream().filter(sense -> sense.form() == NameForm.OFFICIAL).toList();
    return official.isEmpty() ? best : official;
  }
}
