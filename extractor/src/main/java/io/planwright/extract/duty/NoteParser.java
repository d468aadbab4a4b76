package io.planwright.extract.duty;

import io.planwright.extract.agency.AgencyLexicon.Body;
import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one note, from its first label or name to its last. */
final class NoteParser {
  /** In a labelled note a stranger up to this length passes for a name. */
  private static final int LONGEST_STRANGER = 30;

  /** The same where no bracket ends the note. */
  private static final int LONGEST_OPEN_STRANGER = 20;

  /** Behind the end of an agency's name, up to this much may name a branch of it: 土肥站. */
  private static final int LONGEST_BRANCH = 5;

  /** Prose behind a full stop inside a bracket up to this length belongs to the note. */
  static final int LONGEST_REMARK = 120;

  /** What an agency has to do (市发改委负责统筹协调，市财政局负责资金保障): two such clauses make a note. */
  private static final int LONGEST_TASK = 24;

  private final DutyWords words;
  private final ItemReader items;

  NoteParser(DutyWords words, ItemReader items) {
    this.words = words;
    this.items = items;
  }

  /** The note in {@code [start, end)}; null when there is none. */
  @Nullable Note parse(CleanText text, Brackets brackets, int start, int end, NoteMode mode) {
    return new Walk(text, brackets, end, mode).run(start, Role.NONE);
  }

  /** The note in the cell {@code [start, end)}, to which the header of its column gives a role. */
  @Nullable Note parse(CleanText text, Brackets brackets, int start, int end, Role column) {
    return new Walk(text, brackets, end, NoteMode.LABELLED).run(start, column);
  }

  /** One walk from separator to separator. */
  private final class Walk {
    private final CleanText text;
    private final Brackets brackets;
    private final int end;
    private final NoteMode mode;
    private final RoleBook book;
    private final ItemBounds bounds;
    private final Set<String> used = new HashSet<>();
    private int noteEnd = -1;
    private int tasks;
    private int duties;
    private boolean skipping;
    private boolean failed;
    private boolean onward;
    private char before = '：';

    Walk(CleanText text, Brackets brackets, int end, NoteMode mode) {
      this.text = text;
      this.brackets = brackets;
      this.end = end;
      this.mode = mode;
      this.book = new RoleBook(text);
      this.bounds = new ItemBounds(words, text, brackets, end, mode);
    }

    @Nullable Note run(int start, Role label) {
      book.open(label);
      int i = start;
      while (i >= 0 && i < end) {
        i = step(i);
      }
      if (failed || (tasks > 0 && duties < 2)) {
        return null;
      }
      return book.close(noteEnd, onward);
    }

    /** Reads what stands at an offset and returns the offset after it, or -1 to stop. */
    private int step(int i) {
      char c = text.charAt(i);
      if (ItemBounds.isSeparator(c)) {
        return separator(i, c);
      }
      Label number = Label.at(text, i, end);
      if (number != null && number.end() < end) {
        return mode == NoteMode.LABELLED ? number.end() : stop(mode == NoteMode.PLAIN);
      }
      DutyWords.Label label = label(i);
      if (label != null) {
        if (!used.add(label.surface()) && mode == NoteMode.OPEN) {
          return -1;
        }
        book.open(label.role());
        skipping = label.role() == Role.SKIP;
        before = '：';
        return label.end();
      }
      int itemEnd = bounds.end(i, book.endsWithEach());
      if (itemEnd == i) {
        return mode == NoteMode.LABELLED ? i + 1 : stop(mode != NoteMode.OPEN);
      }
      if (itemEnd < end && text.charAt(itemEnd) == '：') {
        return unknownLabel(i, itemEnd);
      }
      return item(i, itemEnd);
    }

    private int stop(boolean failure) {
      failed |= failure;
      return -1;
    }

    private int separator(int i, char c) {
      if (c == '，') {
        book.comma();
      } else if (c == '；') {
        book.settle();
      } else if (c == '。' || c == '\n') {
        if (mode == NoteMode.SENTENCE || (c == '。' && remarkFollows(i + 1))) {
          return -1;
        }
        boolean lineOfLabel = c == '\n' && before == '：' && !used.isEmpty();
        if (mode != NoteMode.PLAIN && !lineOfLabel && !labelFollows(i + 1)) {
          return c == '\n' && mode == NoteMode.LABELLED ? i + 1 : -1;
        }
        book.settle();
        if (lineOfLabel) {
          return i + 1;
        }
      } else if (c == '\t' && mode != NoteMode.LABELLED) {
        return stop(mode != NoteMode.OPEN);
      }
      if (c != ' ') {
        before = c;
      }
      return i + 1;
    }

    /** Whether a bracket that is a note already ends with a sentence about it: 以下不再列出. */
    private boolean remarkFollows(int from) {
      String rest = text.text().substring(from, end);
      return mode == NoteMode.PLAIN
          && duties > 0
          && rest.length() <= LONGEST_REMARK
          && !words.startsWithLevel(rest)
          && !rest.startsWith("各");
    }

    /** Whether a label that this note has not used yet begins the next sentence or line. */
    private boolean labelFollows(int from) {
      int i = from;
      while (i < end && (text.charAt(i) == '\n' || text.charAt(i) == ' ')) {
        i++;
      }
      DutyWords.Label label = words.labelAt(text.text(), i, end, mode == NoteMode.LABELLED);
      return label != null && label.colon() && !used.contains(label.surface());
    }

    private DutyWords.@Nullable Label label(int i) {
      DutyWords.Label label = words.labelAt(text.text(), i, end, mode == NoteMode.LABELLED);
      if (label == null || label.end() >= end) {
        return null;
      }
      boolean known = label.opens() || label.role() == Role.SKIP || !used.isEmpty();
      if (label.colon()) {
        return known && mode.labelled() ? label : null;
      }
      boolean namesFollow =
          items.kindOf(text, label.end(), bounds.end(label.end(), true)) != Body.NONE
              && words.labelAt(text.text(), label.end(), end, true) == null;
      boolean setOff = mode == NoteMode.OPEN && Blanks.setOff(text, i, label.end());
      return (setOff || mode == NoteMode.LABELLED) && known && namesFollow ? label : null;
    }

    /** 技术支持单位：, 预期成效：: a label that is not in the lexicon. */
    private int unknownLabel(int i, int colon) {
      if (mode != NoteMode.LABELLED) {
        return stop(mode != NoteMode.OPEN);
      }
      String surface = text.text().substring(i, colon);
      boolean body = surface.endsWith("单位") || surface.endsWith("部门");
      used.add(surface);
      book.open(body ? Role.SUPPORT : Role.SKIP);
      skipping = !body;
      before = '：';
      return colon + 1;
    }

    private int item(int i, int itemEnd) {
      Item item = items.read(text, brackets, i, itemEnd);
      if (skipping) {
        boolean back = mode == NoteMode.LABELLED && item.startsWithBody();
        if (!back || (!item.hasVerb() && before != '；')) {
          return itemEnd;
        }
        skipping = false;
        book.open(Role.NONE);
      }
      boolean leans = leans(item);
      if (mode != NoteMode.LABELLED && item.holdsStranger() && !leans) {
        return stranger(i, itemEnd, item);
      }
      if (item.rest()) {
        return task(item, i, itemEnd);
      }
      duties += item.hasVerb() ? 1 : 0;
      take(item);
      return itemEnd;
    }

    /** Whether the item is the second half of a name that 各 began: 县（市）政府 behind 各区、. */
    private boolean leans(Item item) {
      List<Item.Name> names = item.names();
      return names.size() == 1
          && before == '、'
          && book.endsWithEach()
          && items.isBare(text, names.get(0).start(), names.get(0).end());
    }

    private void take(Item item) {
      boolean leans = leans(item);
      for (Item.Event event : item.events()) {
        switch (event) {
          case Item.Name name -> {
            int length = name.end() - name.start();
            if (name.kind() == Body.NONE && (length < 2 || length > LONGEST_STRANGER)) {
              continue;
            }
            book.name(name, leans);
          }
          case Item.Verb verb -> book.verb(verb.role());
        }
        noteEnd = event.end();
      }
      if (item.firstLeads()) {
        book.firstLeads();
      }
      onward |= item.onward();
    }

    /** A name that is no known kind of agency, where no label and bracket vouch for it. */
    private int stranger(int i, int itemEnd, Item item) {
      if (mode != NoteMode.OPEN) {
        return stop(true);
      }
      boolean inList = before == '、' || before == '：';
      boolean ends = itemEnd >= end || "、，；。\n".indexOf(text.charAt(itemEnd)) >= 0;
      boolean plain = !item.rest() && item.events().size() == 1;
      int cut = inList ? items.endOfFirstBody(text, i, itemEnd) : -1;
      boolean runsOn = cut > 0 && itemEnd - cut > LONGEST_BRANCH;
      if (inList && ends && plain && !runsOn && isNameLike(i, itemEnd)) {
        take(item);
        return itemEnd;
      }
      if (cut > 0) {
        take(items.read(text, brackets, i, cut));
      }
      return -1;
    }

    private boolean isNameLike(int start, int itemEnd) {
      for (int i = start; i < itemEnd; i++) {
        if ("的了应要将可须已，《》“”%".indexOf(text.charAt(i)) >= 0) {
          return false;
        }
      }
      return itemEnd - start <= LONGEST_OPEN_STRANGER;
    }

    /** An agency with its task: 市科技局负责组织申报. */
    private int task(Item item, int i, int itemEnd) {
      switch (mode) {
        case LABELLED -> take(item);
        case OPEN -> {
          if (item.startsWithBody() && item.hasVerb()) {
            take(item);
          }
          return -1;
        }
        case PLAIN -> {
          if (!item.startsWithBody() || !item.hasVerb() || itemEnd - i > LONGEST_TASK) {
            return stop(true);
          }
          tasks++;
          duties++;
          take(item);
        }
        case SENTENCE -> {
          return stop(true);
        }
      }
      return itemEnd;
    }
  }
}
