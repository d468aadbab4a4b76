package io.planwright.extract.duty;

import io.planwright.extract.agency.AgencyLexicon.Body;
import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Label;
import io.planwright.model.Provenance;
import io.planwright.model.Responsibility;
import io.planwright.read.SourceText.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the duty notes of a text. Holds the lexicons and no state; safe for use by many threads.
 */
public final class DutyReader {
  private static final String LEAD_VERB = "牵头";

  /** The longest note seen names thirty agencies in 350 characters; this is thrice as much. */
  private static final int LONGEST_NOTE = 1000;

  /** A shorter clause before a list of agencies is a person's name or a heading of a column. */
  private static final int SHORTEST_CLAUSE = 5;

  private final DutyWords words = new DutyWords();
  private final Bodies bodies = new Bodies();
  private final NoteParser parser = new NoteParser(words, new ItemReader(words, bodies));
  private final DutyTable table = new DutyTable(words, parser);

  /** Loads the lexicons. */
  public DutyReader() {}

  /**
   * Reads the duty notes of a stretch of clean text, in the order of the text.
   *
   * <p>Example: {@code …建立培育库。（市科技局牵头，市财政局、各县（市、区）配合）} yields one responsibility with the lead
   * 市科技局, the support 市财政局 and 各县（市、区）, and the bracket with all it holds as its quote.
   *
   * @param text the cleaned document
   * @param start where to begin
   * @param end where to stop
   * @param sectionAt the path of the section at a clean offset, null where there is none
   */
  public List<Responsibility> read(
      CleanText text, int start, int end, IntFunction<@Nullable String> sectionAt) {
    return new Scan(text, start, end, sectionAt).run();
  }

  /**
   * Reads the rows of a table whose header names columns of agencies (牵头单位, 责任部门), in the order of
   * the rows; empty for other tables.
   *
   * <p>Example: below the header {@code 序号 任务 牵头单位 配合单位} the row {@code 1 建设中试基地 市科技局 市财政局、市工信局}
   * yields the lead 市科技局, the support 市财政局 and 市工信局.
   *
   * @param text the cleaned document
   * @param rows the cells, header rows included, with spans of the source
   * @param sectionAt the path of the section at a clean offset, null where there is none
   */
  public List<Responsibility> readTable(
      CleanText text, List<List<Cell>> rows, IntFunction<@Nullable String> sectionAt) {
    return table.read(text, rows, sectionAt);
  }

  /** One pass over a text. */
  private final class Scan {
    private final CleanText text;
    private final int start;
    private final int end;
    private final IntFunction<@Nullable String> sectionAt;
    private final Brackets brackets;
    private final List<Responsibility> found = new ArrayList<>();
    private int sentence;
    private int lastEnd;
    private int triedSentence = -1;
    private boolean firstLeads;

    Scan(CleanText text, int start, int end, IntFunction<@Nullable String> sectionAt) {
      this.text = text;
      this.start = start;
      this.end = end;
      this.sectionAt = sectionAt;
      this.brackets = Brackets.match(text.text(), start, end);
      this.sentence = start;
      this.lastEnd = start;
    }

    List<Responsibility> run() {
      int i = start;
      while (i < end) {
        char c = text.charAt(i);
        if (Characters.endsSentence(c)) {
          i++;
          sentence = i;
        } else if (c == '（' || c == '〔') {
          i = bracket(i);
        } else {
          i = word(i);
        }
      }
      return found;
    }

    private int bracket(int open) {
      if (words.labelAt(text.text(), open, end, false) != null) {
        return word(open);
      }
      int close = brackets.close(open);
      if (close < 0 || close - open > LONGEST_NOTE) {
        return open + 1;
      }
      int label = firstLabel(open + 1, close);
      boolean labelled = label >= 0;
      Note note =
          parser.parse(
              text, brackets, open + 1, close, labelled ? NoteMode.LABELLED : NoteMode.PLAIN);
      if (note == null || (labelled ? !holdsTogether(note, close) : !isNote(note, open, close))) {
        return open + 1;
      }
      String rule =
          labelled
              ? "duty.bracket.label"
              : note.verbs() ? "duty.bracket.verb" : "duty.bracket.list";
      add(note, open, close + 1, rule);
      return close + 1;
    }

    /** The first label with a colon, or the label that begins the bracket; -1 without. */
    private int firstLabel(int from, int to) {
      for (int i = from; i < to; i++) {
        DutyWords.Label label = words.labelAt(text.text(), i, to, true);
        if (label != null && label.opens() && label.end() < to) {
          if (label.colon() ? !isMentioned(i) : i == from) {
            return i;
          }
        }
      }
      return -1;
    }

    /** A bracket may close behind the wrong paragraph; then the label is read without it. */
    private boolean holdsTogether(Note note, int close) {
      return close - note.end() <= NoteParser.LONGEST_REMARK;
    }

    /** Whether a bracket without label is a note and no alias, list of members or condition. */
    private boolean isNote(Note note, int open, int close) {
      if (words.isBlocked(slice(note.first(), note.firstEnd()))) {
        return false;
      }
      boolean own = words.startsWithLevel(slice(note.first(), note.firstEnd()));
      if (note.verbs()) {
        return own || note.organs() + note.groups() > 0;
      }
      char before = open > start ? text.charAt(open - 1) : '\n';
      if (note.organs() == 0) {
        return before == '。' && note.groups() == note.size();
      }
      if (before == '\n') {
        return endsParagraph(open - 2) && endsSentence(close + 1);
      }
      if (before == '。' || before == '；' || before == '！' || before == '”' || before == '）') {
        return note.size() > 1 || own;
      }
      if (!Characters.isHan(before)) {
        return false;
      }
      int clause = open;
      while (clause > start && open - clause < 30 && !endsItem(text.charAt(clause - 1))) {
        clause--;
      }
      return own
          && open - clause >= SHORTEST_CLAUSE
          && endsSentence(close + 1)
          && bodies.kindOf(slice(clause, open)) == Body.NONE
          && !words.endsLikeListHead(text.text(), clause, open);
    }

    private String slice(int from, int to) {
      return text.text().substring(from, to);
    }

    private boolean endsItem(char c) {
      return c == '、' || Characters.endsClause(c);
    }

    private boolean endsParagraph(int at) {
      return at < start
          || Characters.endsSentence(text.charAt(at))
          || "；）”〕".indexOf(text.charAt(at)) >= 0;
    }

    private boolean endsSentence(int at) {
      return at >= end
          || Characters.endsSentence(text.charAt(at))
          || text.charAt(at) == '；'
          || Label.at(text, at, end) != null;
    }

    private int word(int i) {
      DutyWords.Label label = words.labelAt(text.text(), i, end, false);
      if (label != null) {
        if (isLabel(label, i) && label.opens() && !isMentioned(i)) {
          int stop = Math.min(end, i + LONGEST_NOTE);
          Note note = parser.parse(text, brackets, i, stop, NoteMode.OPEN);
          if (note != null) {
            boolean opened = i > lastEnd && Characters.opens(text.charAt(i - 1));
            add(note, opened ? i - 1 : i, note.end(), "duty.line.label");
            return note.end();
          }
        }
        return label.end();
      }
      if (text.charAt(i) == LEAD_VERB.charAt(0)
          && triedSentence != sentence
          && text.text().startsWith(LEAD_VERB, i)) {
        triedSentence = sentence;
        return sentence(i);
      }
      return i + 1;
    }

    /** A label has its colon, or begins a clause and has blanks for it: 责任单位 市科技局. */
    private boolean isLabel(DutyWords.Label label, int at) {
      boolean begins = at == start || Characters.endsClause(text.charAt(at - 1));
      return label.colon() || (begins && Blanks.setOff(text, at, label.end()));
    }

    /** Whether prose speaks of the agencies in general: 各责任单位：, 明确牵头单位. */
    private boolean isMentioned(int at) {
      return at > start && "各的和及与关明级其于为对由".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** A sentence that is a note from its first to its last character. */
    private int sentence(int cue) {
      Label number = Label.at(text, sentence, end);
      int from = number == null ? sentence : number.end();
      if (from >= cue || cue - from > LONGEST_NOTE || slice(from, cue).indexOf('由') >= 0) {
        return cue + 1;
      }
      int stop = Math.min(end, from + LONGEST_NOTE);
      Note note = parser.parse(text, brackets, from, stop, NoteMode.SENTENCE);
      if (note == null
          || note.end() <= cue
          || note.lead().isEmpty()
          || note.organs() == 0
          || note.size() < 2
          || words.isBlocked(slice(from, cue))) {
        return cue + 1;
      }
      add(note, from, note.end(), "duty.line.verb");
      return note.end();
    }

    private void add(Note note, int from, int to, String rule) {
      List<String> lead = note.lead();
      List<String> support = note.support();
      if (firstLeads && lead.isEmpty() && !note.verbs() && support.size() > 1) {
        lead = support.subList(0, 1);
        support = support.subList(1, support.size());
      }
      firstLeads |= note.onward();
      sentence = to;
      lastEnd = to;
      found.add(
          new Responsibility(
              text.excerpt(from, to),
              lead,
              support,
              new Provenance(sectionAt.apply(from), text.pageAt(from), rule)));
    }
  }
}
