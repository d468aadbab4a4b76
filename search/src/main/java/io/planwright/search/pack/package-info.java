/**
 * How are the facts of a document kept as bytes, and read back as they were?
 *
 * <p>A run that was stopped and an index both keep facts on disk for a program that will read them
 * again, not for people: {@link io.planwright.search.pack.RecordCodec} writes any record of the
 * model component by component, without a line of code for any of them, so that a new component
 * needs nothing here.
 *
 * <p>Example: a {@code Target} of 400家 goes out as some two hundred bytes and comes back equal to
 * what it was.
 *
 * <p>What does not belong here: the JSON contract, which people and other programs read and which
 * stays the same from version to version.
 */
@NullMarked
package io.planwright.search.pack;

import org.jspecify.annotations.NullMarked;
