package io.planwright.files;

import io.planwright.files.PlanPages.Layout;

/** Writes a plan as an OFD file as an office sets it, under a running head of a gazette. */
public final class PlanOfd {
  private PlanOfd() {}

  /** Writes a plan under a running head. */
  public static byte[] write(String text) {
    return write(text, Layout.official("霁南公报"));
  }

  /** Writes a plan. */
  public static byte[] write(String text, Layout layout) {
    OfdPaper paper = new OfdPaper();
    PlanPages.of(text, layout, paper);
    return paper.bytes();
  }
}
