package io.planwright.templates.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.templates.paper.Block;
import io.planwright.templates.paper.Block.Cell;
import io.planwright.templates.paper.Block.Grid;
import io.planwright.templates.paper.Block.Paragraph;
import io.planwright.templates.paper.SamplePaper;
import io.planwright.templates.paper.Text;
import io.planwright.templates.paper.Text.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {
  @Test
  void marksOfMarkdownInTheWordsStayWords() throws IOException {
    assertThat(written(SamplePaper.paragraph("*A_B*[1]<b>|`c`~#&\\")))
        .contains("\\*A\\_B\\*\\[1\\]\\<b\\>\\|\\`c\\`\\~\\#\\&\\\\\n");
  }

  @Test
  void whatLooksLikeAListIsNone() throws IOException {
    assertThat(written(SamplePaper.paragraph("1. 甲"), SamplePaper.paragraph("- 乙")))
        .contains("\n1\\. 甲\n", "\n\\- 乙\n");
  }

  @Test
  void notesAreFootnotes() throws IOException {
    Text text = new Text("达到200家。", List.of(new Note(2, 6, "同类地区\n150—260家")));
    assertThat(written(new Paragraph(text))).endsWith("达到200家[^1]。\n\n[^1]: 同类地区 150—260家\n");
    assertThat(written(new Paragraph(text.withoutNotes()))).endsWith("达到200家。\n\n");
  }

  @Test
  void aTableNeedsOneRowOfNames() throws IOException {
    Grid grid = new Grid(null, null, List.of(1, 1), List.of(), List.of(List.of(Cell.of("甲|乙"))));
    assertThat(written(grid)).contains("|  |  |\n| --- | --- |\n| 甲\\|乙 |  |\n");
  }

  private static String written(Block... blocks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownWriter().write(SamplePaper.of(blocks), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
