package io.planwright.read.grid;

/**
 * A cell; the same object stands at all places it spans.
 *
 * @param id its number within the table, which keeps equal cells apart
 * @param content what it says
 * @param height how many rows it spans
 * @param width how many columns it spans
 */
record Slot(int id, CellContent content, int height, int width) implements Place {
  @Override
  public String text() {
    return content.text();
  }

  boolean isBold() {
    return content.bold();
  }

  boolean isHeader() {
    return content.header();
  }

  Slot asName() {
    return new Slot(id, content.asName(), height, width);
  }
}
