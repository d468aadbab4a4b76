package io.planwright.templates.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.planwright.templates.paper.Block;
import io.planwright.templates.paper.Block.Alignment;
import io.planwright.templates.paper.Paper;
import io.planwright.templates.paper.Part;
import io.planwright.templates.paper.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperReaderTest {
  private static Part plan(String... lines) throws MarkupException {
    Paper paper = PaperReader.read("@方案\n" + String.join("\n", lines));
    return paper.parts().getFirst();
  }

  @Test
  void numbersHeadingsWithoutGaps() throws MarkupException {
    Part plan =
        plan("# 总体要求", "## 指导思想", "文字。", "", "# 任务", "## 甲", "### 子。| 接着写。", "#### 细", "## 乙");

    assertThat(plan.blocks())
        .filteredOn(Block.Item.class::isInstance)
        .extracting(block -> ((Block.Item) block).label())
        .containsExactly("一、", "（一）", "二、", "（一）", "1.", "（1）", "（二）");
    assertThat(plan.blocks().get(5))
        .isEqualTo(new Block.Item(3, "1.", Text.of("子。"), Text.of("接着写。")));
  }

  @Test
  void countsInChineseBeyondTen() throws MarkupException {
    assertThat(Numbering.han(10)).isEqualTo("十");
    assertThat(Numbering.han(21)).isEqualTo("二十一");
    assertThat(Numbering.han(110)).isEqualTo("一百一十");
    assertThat(Numbering.han(305)).isEqualTo("三百零五");
  }

  @Test
  void joinsTheLinesOfAParagraph() throws MarkupException {
    assertThat(plan("  到2028年，", "  达到200家。", "", "另一段。").blocks())
        .containsExactly(
            new Block.Paragraph(Text.of("到2028年，达到200家。")), new Block.Paragraph(Text.of("另一段。")));
  }

  @Test
  void keepsNotesToTheirWords() throws MarkupException {
    assertThat(plan("达到[[200家||同类地区为150—260家]]以上。").blocks())
        .containsExactly(
            new Block.Paragraph(
                new Text("达到200家以上。", List.of(new Text.Note(2, 6, "同类地区为150—260家")))));
  }

  @Test
  void takesValuesForTextWhateverTheyHold() throws MarkupException {
    for (String value : List.of("# 一", "@方案", "a|b", "[[x||y]]", "\\", "<", "^", "]]", "\\|")) {
      assertThat(plan(Escape.of(value)).blocks())
          .describedAs(value)
          .containsExactly(new Block.Paragraph(Text.of(value)));
      assertThat(plan("|甲|乙|", "|---|---|", "|" + Escape.of(value) + "|二|").blocks())
          .describedAs(value)
          .singleElement()
          .satisfies(
              grid ->
                  assertThat(((Block.Grid) grid).rows().getFirst().getFirst().text().words())
                      .isEqualTo(value));
    }
    assertThat(Escape.of("两\n行")).isEqualTo("两 行");
  }

  @Test
  void readsTablesWithWidthsAndSpans() throws MarkupException {
    Part plan =
        plan("@表题 分解表", "@单位 家", "|地区|高企|<|", "|^|2026年|2027年|", "|:----:|--|--:|", "|甲|1|2|");

    assertThat(plan.blocks())
        .singleElement()
        .satisfies(
            block -> {
              Block.Grid grid = (Block.Grid) block;
              assertThat(grid.caption()).isEqualTo("分解表");
              assertThat(grid.unit()).isEqualTo("家");
              assertThat(grid.widths()).containsExactly(4, 2, 2);
              assertThat(grid.header().get(0))
                  .extracting(Block.Cell::columns, Block.Cell::rows)
                  .containsExactly(tuple(1, 2), tuple(2, 1));
              assertThat(grid.header().get(1)).hasSize(2);
              assertThat(grid.rows().getFirst())
                  .extracting(Block.Cell::alignment)
                  .containsExactly(Alignment.CENTRE, Alignment.LEFT, Alignment.RIGHT);
            });
  }

  @Test
  void labelsAnnexesAndNamesThemInThePlan() throws MarkupException {
    Paper one = PaperReader.read("@方案\n@标题 方案\n正文。\n@附件\n@标题 指标表\n正文。");
    Paper two = PaperReader.read("@通知\n正文。\n@方案\n@标题 方案\n正文。\n@附件\n@标题 甲表\n@附件 横\n@标题 乙表");

    assertThat(one.parts()).extracting(Part::label).containsExactly(null, "附件");
    assertThat(two.parts()).extracting(Part::label).containsExactly(null, null, "附件1", "附件2");
    assertThat(two.parts()).extracting(Part::landscape).containsExactly(false, false, false, true);
    assertThat(two.parts().get(0).annexes()).isEmpty();
    assertThat(two.parts().get(1).annexes()).containsExactly("甲表", "乙表");
  }

  @Test
  void saysWhereItCannotGoOn() {
    assertThatThrownBy(() -> PaperReader.read("@方案\n@题目 甲"))
        .isInstanceOfSatisfying(
            MarkupException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(MarkupException.Reason.UNKNOWN_MARK);
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.found()).isEqualTo("题目");
            });
    assertThatThrownBy(() -> PaperReader.read("正文。"))
        .hasMessageContaining(MarkupException.Reason.NO_PART.name());
    assertThatThrownBy(() -> PaperReader.read("@方案\n|甲|乙|\n|一|二|"))
        .hasMessageContaining(MarkupException.Reason.TABLE.name());
    assertThatThrownBy(() -> PaperReader.read("@方案\n|甲|乙|\n|--|--|\n|一|"))
        .hasMessageContaining(MarkupException.Reason.TABLE.name());
    assertThatThrownBy(() -> PaperReader.read(" \n"))
        .hasMessageContaining(MarkupException.Reason.EMPTY.name());
  }
}
