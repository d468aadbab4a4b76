/** Tests of telling encodings apart. */
@NullMarked
package io.planwright.read.charset;

import org.jspecify.annotations.NullMarked;
