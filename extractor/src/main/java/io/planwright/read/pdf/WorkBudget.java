package io.planwright.read.pdf;

/**
 * How much work a file may cause. A form that draws a form that draws a form can ask for more steps
 * than there are atoms; a plan needs some hundred a page, a detailed map some hundred thousand.
 */
final class WorkBudget {
  /** Thrown where a page asks for more; what was read of it stays. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spent() {
      super("budget spent", null, false, false);
    }
  }

  /** Pages beyond are not read; the longest gazettes and yearbooks have about two thousand. */
  static final int MOST_PAGES = 5_000;

  private static final int STEPS_A_PAGE = 2_000_000;
  private static final long STEPS_A_FILE = 20_000_000;

  /** A page of tiny print has about ten thousand characters. */
  private static final int GLYPHS_A_PAGE = 200_000;

  private long stepsOfFile;
  private int stepsOfPage;
  private int glyphsOfPage;

  void newPage() {
    stepsOfPage = 0;
    glyphsOfPage = 0;
  }

  void step() {
    stepsOfPage++;
    stepsOfFile++;
    if (stepsOfPage > STEPS_A_PAGE || isSpent()) {
      throw new Spent();
    }
  }

  void glyph() {
    glyphsOfPage++;
    if (glyphsOfPage > GLYPHS_A_PAGE) {
      throw new Spent();
    }
  }

  /** Whether the whole file has had its share. */
  boolean isSpent() {
    return stepsOfFile > STEPS_A_FILE;
  }
}
