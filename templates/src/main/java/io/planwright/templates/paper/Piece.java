package io.planwright.templates.paper;

import io.planwright.templates.paper.Block.Grid;

/** One of the things that stand on the pages of a paper, one after another. */
public sealed interface Piece {
  /**
   * A line, or a paragraph of several.
   *
   * @param role what it is
   * @param text what it says
   */
  record Line(Role role, Text text) implements Piece {}

  /**
   * A paragraph that begins with its heading: （一）培育主体。各镇街道…
   *
   * @param level of the heading, 1 to 4
   * @param heading its number and words
   * @param text what follows
   */
  record Lead(int level, Text heading, Text text) implements Piece {}

  /**
   * A table; its caption and unit are lines before it.
   *
   * @param grid its columns and cells
   */
  record Table(Grid grid) implements Piece {}

  /** The red line that ends the letterhead. */
  record RedRule() implements Piece {}

  /**
   * A new page begins.
   *
   * @param landscape whether this page and those that follow lie on their side
   */
  record NewPage(boolean landscape) implements Piece {}
}
