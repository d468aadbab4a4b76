package io.planwright.read.html;

import java.util.BitSet;

/**
 * Which lines of a page belong to its article.
 *
 * @param lines the numbers of the lines to keep
 * @param standsOut whether there is an article among other things, rather than only a page
 */
record Article(BitSet lines, boolean standsOut) {}
