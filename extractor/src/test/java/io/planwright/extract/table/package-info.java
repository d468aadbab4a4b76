@NullMarked
package io.planwright.extract.table;

import org.jspecify.annotations.NullMarked;
