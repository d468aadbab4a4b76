/** TODO. */
@NullMarked
package io.planwright.templates;

import org.jspecify.annotations.NullMarked;
