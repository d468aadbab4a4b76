/** x. */
@NullMarked
package io.planwright.extract.metadata;

import org.jspecify.annotations.NullMarked;
