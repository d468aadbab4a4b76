package io.planwright.extract.target;

import io.planwright.extract.DocumentText;
import io.planwright.extract.clean.Characters;
import io.planwright.extract.outline.Outline;
import io.planwright.extract.quantity.Bind;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.Sentence;
import io.planwright.model.Section;
import io.planwright.model.TargetKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is carried from one target to the next, and how far.
 *
 * <p>A deadline reaches to the full stop, in a goal section as far as the section, elsewhere over
 * the sentences that follow without a gap or as items behind dashes ({@code 到2028年…显著增强。——…}), and
 * from a sentence that ends with a colon over the list it announces ({@code 到2028年实现以下目标：1.…2.…}).
 * In sections of tasks it ends with the full stop. The noun of an indicator reaches as far as the
 * section.
 */
final class Carry {
  private static final String DASHES = "——";

  private final DocumentText document;
  private final TimelineReader timeline;
  private String noun = "";
  private int nounStart = -1;
  private List<String> places = List.of();
  private boolean reached;
  private @Nullable Last last;
  private int node = -2;
  private int lastEnd = -1;
  private int frameEnd = -1;
  private @Nullable Sentence frame;

  /** The target before. */
  private record Last(TargetKind kind, Clause clause, Figure figure, String verb) {}

  Carry(DocumentText document, TimelineReader timeline) {
    this.document = document;
    this.timeline = timeline;
  }

  /**
   * A new sentence begins.
   *
   * @return whether it goes on behind a semicolon
   */
  boolean enter(Sentence sentence) {
    boolean continues = document.continues(lastEnd, sentence.start());
    if (!continues) {
      reached = false;
      last = null;
      int here = document.nodeIndexAt(sentence.start());
      boolean amongWhich = sentence.text().startsWith("其中", sentence.start());
      boolean goal = sentence.section() == Section.Kind.GOAL;
      boolean task = sentence.section() == Section.Kind.TASK;
      boolean near = goal || touches(sentence, false) || isDashed(sentence);
      boolean direct = !task && here == node && near;
      if (here != node && !amongWhich) {
        noun = "";
        nounStart = -1;
      }
      if (!direct && !(amongWhich && touches(sentence, true))) {
        timeline.forget();
        if (frame != null && sentence.start() < frameEnd) {
          timeline.finish(frame);
        }
      }
      node = here;
    }
    return continues;
  }

  /** A sentence is done. */
  void leave(Sentence sentence, boolean hadTarget) {
    timeline.finish(sentence);
    lastEnd = sentence.end();
    String text = sentence.text();
    boolean announces = text.charAt(sentence.end() - 1) == '：';
    if (!hadTarget && announces && timeline.isKnown()) {
      Outline.Node at = document.outline().at(sentence.start());
      frame = sentence;
      frameEnd = at == null ? document.end() : at.end();
    }
  }

  /** Whether nothing stands between the last sentence and this one; in goals a line break may. */
  private boolean touches(Sentence sentence, boolean overLines) {
    if (lastEnd < 0) {
      return false;
    }
    String text = sentence.text();
    for (int i = lastEnd; i < sentence.start(); i++) {
      char c = text.charAt(i);
      boolean gap = Characters.endsSentence(c) && (overLines || c != '\n');
      if (!gap && c != '”') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether all lines from the one behind the last sentence to this one are items behind dashes.
   */
  private boolean isDashed(Sentence sentence) {
    if (lastEnd < 0) {
      return false;
    }
    int line = sentence.text().indexOf('\n', lastEnd);
    if (line < 0 || line >= sentence.start()) {
      return false;
    }
    String items = sentence.text().substring(line, sentence.end());
    return items.lines().allMatch(item -> item.isBlank() || item.startsWith(DASHES));
  }

  /** Remembers a target that was read. */
  void read(TargetKind kind, Clause clause, Figure figure, String verb) {
    last = new Last(kind, clause, figure, verb);
  }

  /**
   * Whether a number without a verb of its own goes on a list of increments: 引进30名…和50名…,
   * 资助专家不少于30名，人才不少于80名.
   */
  boolean goesOnAdding(Clause clause, Figure figure, String text) {
    if (last == null || last.kind != TargetKind.INCREMENT) {
      return false;
    }
    boolean alike =
        last.clause.end() + 1 == clause.start()
            && figure.before() == Bind.FLOOR
            && last.figure.before() == Bind.FLOOR
            && last.figure.unit().equals(figure.unit());
    return alike || last.clause.start() == clause.start() || text.startsWith("其中", clause.start());
  }

  /** The verb of the list of increments that goes on, empty when there is none. */
  String verb() {
    return last == null || last.kind != TargetKind.INCREMENT ? "" : last.verb;
  }

  String noun() {
    return noun;
  }

  /** Where the clause began that named the indicator, -1 when none did. */
  int nounStart() {
    return nounStart;
  }

  /** Remembers an indicator, where it was named, and the places it was for. */
  void name(String words, int start, List<String> where) {
    noun = words;
    nounStart = start;
    places = List.copyOf(where);
  }

  /** The single place of the indicator that a sentence goes on with: 市区浓度…，力争保持在…. */
  List<String> placesIn(Sentence sentence) {
    return nounStart >= sentence.start() && places.size() == 1 ? places : List.of();
  }

  boolean reached() {
    return reached;
  }

  void reach(Mark mark) {
    reached |= mark.figure().before() == Bind.MIN;
  }
}
