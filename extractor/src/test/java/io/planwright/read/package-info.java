/** Tests of reading files: every format on pages and texts of our own, and on damaged ones. */
@NullMarked
package io.planwright.read;

import org.jspecify.annotations.NullMarked;
