/** TODO. */
@NullMarked
package io.planwright.search;

import org.jspecify.annotations.NullMarked;
