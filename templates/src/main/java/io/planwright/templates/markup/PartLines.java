package io.planwright.templates.markup;

import io.planwright.templates.paper.Block;
import io.planwright.templates.paper.Part;
import io.planwright.templates.paper.Part.Signature;
import io.planwright.templates.paper.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part while its lines are read. */
final class PartLines {
  private static final int LEVELS = 4;

  private final Part.Kind kind;
  private final boolean landscape;
  private final List<String> title = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Numbering numbering = new Numbering();
  private @Nullable String subtitle;
  private @Nullable String recipients;
  private @Nullable String signature;
  private boolean sealed = true;
  private @Nullable String date;
  private @Nullable String remark;
  private @Nullable String caption;
  private @Nullable String unit;

  PartLines(Part.Kind kind, boolean landscape) {
    this.kind = kind;
    this.landscape = landscape;
  }

  Part.Kind kind() {
    return kind;
  }

  /** Takes what a mark of a part says; the others have been taken before. */
  void set(Mark mark, String value) {
    switch (mark) {
      case TITLE -> title.add(value);
      case SUBTITLE -> subtitle = value;
      case RECIPIENTS -> recipients = value;
      case SIGNATURE -> signature = value;
      case UNSEALED -> {
        signature = value;
        sealed = false;
      }
      case DATE -> date = value;
      case REMARK -> remark = value;
      case CAPTION -> caption = value;
      case UNIT -> unit = value;
      default -> throw new IllegalArgumentException(mark.word());
    }
  }

  /** Takes a block of joined lines that is no table. */
  void block(String marked) {
    int level = 0;
    while (level < LEVELS && level < marked.length() && marked.charAt(level) == '#') {
      level++;
    }
    if (level == 0) {
      blocks.add(new Block.Paragraph(Inline.text(marked)));
      return;
    }
    int cut = Inline.find(marked, "|", level);
    Text heading = Inline.text(marked.substring(level, cut < 0 ? marked.length() : cut));
    Text rest = cut < 0 ? Text.EMPTY : Inline.text(marked.substring(cut + 1));
    blocks.add(new Block.Item(level, numbering.next(level), heading, rest));
  }

  /** Takes a table, to which caption and unit before it belong. */
  void table(TableLines lines) throws MarkupException {
    blocks.add(lines.grid(caption, unit));
    caption = null;
    unit = null;
  }

  String name() {
    return String.join("", title);
  }

  Part part(@Nullable String label, List<String> annexes) {
    return new Part(
        kind,
        label,
        title,
        subtitle,
        recipients,
        blocks,
        annexes,
        signature == null && date == null
            ? null
            : new Signature(signature == null ? "" : signature, date == null ? "" : date, sealed),
        remark,
        landscape);
  }
}
