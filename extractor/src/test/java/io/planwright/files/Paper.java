package io.planwright.files;

/**
 * What pages are drawn on, whatever file they end up in. Places are points from the upper left
 * corner of an A4 page; y is where letters stand, not their top.
 */
public interface Paper {
  /** Begins a page. */
  Paper page();

  /** Draws a text on one line. */
  Paper text(float x, float y, float size, String text);

  /** Draws a thin line. */
  Paper line(float x0, float y0, float x1, float y1);

  /** How far a character takes the next one, in em. */
  float advance(char sign);

  /** The file. */
  byte[] bytes();
}
