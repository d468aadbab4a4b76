/** TODO. */
@NullMarked
package io.planwright.cli;

import org.jspecify.annotations.NullMarked;
