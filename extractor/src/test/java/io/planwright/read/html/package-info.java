/** Tests of reading web pages. */
@NullMarked
package io.planwright.read.html;

import org.jspecify.annotations.NullMarked;
