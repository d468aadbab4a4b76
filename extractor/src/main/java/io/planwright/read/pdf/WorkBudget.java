package io.planwright.read.pdf;

import io.planwright.read.Budget;

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

  /** Asking for the time costs as much as some steps. */
  private static final int STEPS_BETWEEN_LOOKS = 1 << 12;

  private static final int STEPS_A_PAGE = 2_000_000;
  private static final long STEPS_A_FILE = 20_000_000;

  /** A page of tiny print has about ten thousand characters. */
  private static final int GLYPHS_A_PAGE = 200_000;

  private final Budget file;
  private long stepsOfFile;
  private int stepsOfPage;
  private int glyphsOfPage;

  WorkBudget(Budget file) {
    this.file = file;
  }

  void newPage() {
    file.check();
    stepsOfPage = 0;
    glyphsOfPage = 0;
  }

  void step() {
    stepsOfPage++;
    stepsOfFile++;
    if (stepsOfFile % STEPS_BETWEEN_LOOKS == 0) {
      file.check();
    }
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
    return stepsOfFile > STEPS_A_FILE || file.isSpent();
  }
}
