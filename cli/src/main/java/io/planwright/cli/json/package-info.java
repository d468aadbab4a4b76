/**
 * How do an extraction and its decisions look as JSON?
 *
 * <p>{@link io.planwright.cli.json.ExtractionJson} is the one place where the names of the JSON
 * contract meet the records of {@code io.planwright.model}: field after field is written by hand,
 * so that renaming a record component never changes a file, and the order of fields is the order of
 * the contract. The shape is also stated in {@code schema.json}, which {@code planwright schema}
 * prints; tests hold the two together.
 *
 * <p>The writing is streamed, needs no reflection, and yields the same bytes for the same facts:
 * numbers are plain decimals without trailing zeros, lines end with a line feed, spans and short
 * lists stand on one line.
 *
 * <p>{@link io.planwright.cli.json.ExtractionReader} is the way back: what was written with its
 * text ({@code extract --with-text}) becomes the same records again, in whatever order its members
 * come, and what does not fit is refused with its place.
 *
 * <p>What does not belong here: choosing files, running extractions, any text for a person.
 *
 * <p>Example: a span becomes {@code {"start": 120, "end": 124}}, an unknown year {@code null}, an
 * empty list {@code []}, the amount 10万元 the number {@code 100000}.
 */
@NullMarked
package io.planwright.cli.json;

import org.jspecify.annotations.NullMarked;
