package io.planwright.specimens;

import io.planwright.files.Paper;
import io.planwright.files.PlanDocx;
import io.planwright.files.PlanOfd;
import io.planwright.files.PlanPages;
import io.planwright.files.PlanPages.Layout;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The forms in which people have one and the same plan. */
enum Form {
  /** Plain text in UTF-8: what the others are compared with. */
  TEXT("plan.txt"),
  /** Plain text as older Windows programs save it. */
  TEXT_GB18030("plan.gb18030.txt"),
  /** The page of a government site. */
  PAGE("plan.html"),
  /** The same from a site that has not moved to UTF-8 yet, and calls its bytes gb2312. */
  PAGE_GB18030("plan.gb18030.html"),
  /** Word, with automatic numbers and real tables. */
  WORD("plan.docx"),
  /** A document after GB/T 9704 as PDF. */
  PDF("plan.pdf"),
  /** The page of a gazette: two columns under a running head. */
  PDF_GAZETTE("plan.gazette.pdf"),
  /** The format of Chinese administrations. */
  OFD("plan.ofd"),
  /** Pictures of the printed pages. */
  SCAN("plan.scan.pdf"),
  /** The same from a sheet that lay askew. */
  SCAN_ASKEW("plan.scan-askew.pdf");

  private static final double ASKEW_IN_DEGREES = 0.8;

  private final String fileName;

  Form(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }

  /** Whether it cannot be made without a font. */
  boolean needsFont() {
    return switch (this) {
      case PDF, PDF_GAZETTE, SCAN, SCAN_ASKEW -> true;
      case TEXT, TEXT_GB18030, PAGE, PAGE_GB18030, WORD, OFD -> false;
    };
  }

  /** Whether it holds pictures instead of text. */
  boolean isScan() {
    return this == SCAN || this == SCAN_ASKEW;
  }

  /** Whether people have such a text in this form: lines that are wrapped do not fit columns. */
  boolean suits(String text) {
    return this != PDF_GAZETTE || !Layout.of(text).asPrinted();
  }

  /**
   * Writes a plan that needs no font.
   *
   * @param text the plan, in which columns of a table are set apart by tabs or blanks
   */
  byte[] write(String text) {
    return switch (this) {
      case TEXT -> text.getBytes(StandardCharsets.UTF_8);
      case TEXT_GB18030 -> text.getBytes(Charset.forName("GB18030"));
      case PAGE -> SitePage.of(text, "utf-8").getBytes(StandardCharsets.UTF_8);
      case PAGE_GB18030 -> SitePage.of(text, "gb2312").getBytes(Charset.forName("GB18030"));
      case WORD -> PlanDocx.of(text).bytes();
      case OFD -> PlanOfd.write(text, Layout.of(text));
      case PDF, PDF_GAZETTE, SCAN, SCAN_ASKEW -> throw new IllegalStateException("needs a font");
    };
  }

  /** Writes a plan. */
  byte[] write(String text, Printing printing) {
    return switch (this) {
      case TEXT, TEXT_GB18030, PAGE, PAGE_GB18030, WORD, OFD -> write(text);
      case PDF -> printed(text, Layout.of(text), new PrintedPdf(printing));
      case PDF_GAZETTE -> printed(text, Layout.gazette("澄州市人民政府公报"), new PrintedPdf(printing));
      case SCAN -> printed(text, Layout.of(text), new ScannedPdf(printing, 0, 1));
      case SCAN_ASKEW ->
          printed(text, Layout.of(text), new ScannedPdf(printing, ASKEW_IN_DEGREES, 2));
    };
  }

  private static byte[] printed(String text, Layout layout, Paper paper) {
    PlanPages.of(text, layout, paper);
    return paper.bytes();
  }
}
