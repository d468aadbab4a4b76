package io.planwright.templates.paper;

import io.planwright.templates.paper.Block.Grid;
import io.planwright.templates.paper.Block.Item;
import io.planwright.templates.paper.Block.Paragraph;
import io.planwright.templates.paper.Paper.Imprint;
import io.planwright.templates.paper.Paper.Letterhead;
import io.planwright.templates.paper.Part.Kind;
import io.planwright.templates.paper.Part.Signature;
import io.planwright.templates.paper.Piece.Lead;
import io.planwright.templates.paper.Piece.Line;
import io.planwright.templates.paper.Piece.NewPage;
import io.planwright.templates.paper.Piece.RedRule;
import io.planwright.templates.paper.Piece.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of a paper one after another, with the words that the layout of official documents
 * adds: 附件：1., 抄送：, the colon after 主送机关. All formats are written from it, so that they say the
 * same.
 *
 * <p>Example: annexes 主要指标表 and 任务分解表 become the lines 附件：1.主要指标表 and 2.任务分解表.
 */
public final class Pieces {
  private final List<Piece> pieces = new ArrayList<>();
  private static final TitleLines TITLES = new TitleLines();

  private boolean landscape;

  private Pieces() {}

  /** The pieces of a paper in reading order, the first page's beginning not among them. */
  public static List<Piece> of(Paper paper) {
    Pieces pieces = new Pieces();
    if (paper.letterhead() != null) {
      pieces.letterhead(paper.letterhead());
    }
    boolean first = true;
    for (Part part : paper.parts()) {
      if (!first || part.landscape()) {
        pieces.newPage(part.landscape());
      }
      pieces.part(part, first && paper.letterhead() != null);
      first = false;
    }
    if (paper.imprint() != null) {
      pieces.imprint(paper.imprint());
    }
    return List.copyOf(pieces.pieces);
  }

  private void newPage(boolean onItsSide) {
    pieces.add(new NewPage(onItsSide));
    landscape = onItsSide;
  }

  private void letterhead(Letterhead letterhead) {
    add(Role.CLASSIFICATION, letterhead.secrecy());
    add(Role.CLASSIFICATION, letterhead.urgency());
    add(Role.MARK, letterhead.mark());
    String number = letterhead.docNumber() == null ? "" : letterhead.docNumber();
    if (letterhead.signer() != null) {
      add(Role.NUMBER_AND_SIGNER, number + "\t签发人：" + letterhead.signer());
    } else {
      add(Role.NUMBER, number);
    }
    pieces.add(new RedRule());
  }

  private void part(Part part, boolean underLetterhead) {
    add(Role.ANNEX_LABEL, part.label());
    add(titleRole(part, underLetterhead), title(part));
    if (part.recipients() != null) {
      add(Role.RECIPIENTS, part.recipients() + "：");
    }
    part.blocks().forEach(this::block);
    annexes(part.annexes());
    Signature signature = part.signature();
    if (signature != null) {
      add(Role.ISSUER, signature.issuer());
      add(Role.DATE, signature.date());
    }
    if (part.remark() != null) {
      add(Role.REMARK, "（" + part.remark() + "）");
    }
  }

  private static Role titleRole(Part part, boolean underLetterhead) {
    if (underLetterhead) {
      return Role.TITLE;
    }
    return part.kind() == Kind.ANNEX && part.label() != null ? Role.ANNEX_TITLE : Role.PLAN_TITLE;
  }

  private String title(Part part) {
    List<String> lines = new ArrayList<>(TITLES.of(part.title()));
    if (part.subtitle() != null) {
      lines.add(part.subtitle());
    }
    return String.join("\n", lines);
  }

  private void block(Block block) {
    switch (block) {
      case Item item -> {
        Text heading = Text.of(item.label()).plus(item.title());
        if (item.text().words().isEmpty()) {
          pieces.add(new Line(Role.heading(item.level()), heading));
        } else {
          pieces.add(new Lead(item.level(), heading, item.text()));
        }
      }
      case Paragraph paragraph -> pieces.add(new Line(Role.BODY, paragraph.text()));
      case Grid grid -> grid(grid);
    }
  }

  private void grid(Grid grid) {
    if (grid.header().isEmpty() && grid.rows().isEmpty()) {
      return;
    }
    add(Role.CAPTION, grid.caption());
    if (grid.unit() != null) {
      add(Role.UNIT, "单位：" + grid.unit());
    }
    pieces.add(new Table(grid));
  }

  private void annexes(List<String> names) {
    if (names.size() == 1) {
      add(Role.ANNEX_NOTE_ONLY, "附件：" + names.getFirst());
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      Role role = i == 0 ? Role.ANNEX_NOTE_FIRST : Role.ANNEX_NOTE_NEXT;
      add(role, (i == 0 ? "附件：" : "") + (i + 1) + "." + names.get(i));
    }
  }

  private void imprint(Imprint imprint) {
    if (landscape) {
      newPage(false);
    }
    if (!imprint.copies().isEmpty()) {
      add(Role.COPIES, "抄送：" + String.join("，", imprint.copies()) + "。");
    }
    add(Role.IMPRINT, imprint.issuer() + "\t" + imprint.date() + "印发");
  }

  private void add(Role role, @Nullable String words) {
    if (words != null && !words.isEmpty()) {
      pieces.add(new Line(role, Text.of(words)));
    }
  }
}
