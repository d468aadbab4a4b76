/**
 * Tests of the metadata: cases of the project's own, annotated real documents where they are at
 * hand, and damaged text.
 */
@NullMarked
package io.planwright.extract.metadata;

import org.jspecify.annotations.NullMarked;
