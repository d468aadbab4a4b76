package io.planwright.read.pdf;

import io.planwright.files.PlanPages;
import io.planwright.files.PlanPages.Layout;
import io.planwright.read.pdf.DrawnPdf.Coding;
import java.io.IOException;
import java.util.List;

/** A plan set on the pages of a PDF whose fonts are named in it and not held by it. */
final class PlanPdf implements AutoCloseable {
  private final DrawnPdf drawn;
  private final PlanPages pages;

  private PlanPdf(DrawnPdf drawn, PlanPages pages) {
    this.drawn = drawn;
    this.pages = pages;
  }

  /**
   * Sets a text of which each line is a paragraph, the first of them the title.
   *
   * @param coding how its fonts are coded
   * @param layout how its pages look
   */
  static PlanPdf of(String text, Coding coding, Layout layout) {
    DrawnPdf drawn = new DrawnPdf().coded(coding);
    return new PlanPdf(drawn, PlanPages.of(text, layout, drawn));
  }

  /** An empty plan in one column. */
  static PlanPdf begin(String runningHead) {
    DrawnPdf drawn = new DrawnPdf();
    return new PlanPdf(drawn, new PlanPages(drawn, Layout.official(runningHead)));
  }

  /** The pages, to be set on. */
  PlanPages pages() {
    return pages;
  }

  /** What was set, one paragraph or table row each. */
  List<String> paragraphs() {
    return pages.paragraphs();
  }

  /** The file. */
  byte[] bytes() {
    return drawn.bytes();
  }

  @Override
  public void close() throws IOException {
    drawn.close();
  }
}
