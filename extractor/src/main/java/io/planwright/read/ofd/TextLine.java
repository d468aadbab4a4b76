package io.planwright.read.ofd;

/**
 * A line of text on a page.
 *
 * @param text without blanks at either end, a tab where a wide gap is
 * @param left where its first character begins
 * @param right where its last character ends
 * @param y its base line
 * @param size the font size of most of it
 */
record TextLine(String text, double left, double right, double y, double size) {}
