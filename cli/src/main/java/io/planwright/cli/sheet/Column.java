package io.planwright.cli.sheet;

import java.util.function.Function;

/**
 * One column of a sheet.
 *
 * @param field its name, as in the JSON contract where there is one; the header is the message
 *     {@code column.<field>}
 * @param width how wide it is shown, in characters of Latin text
 * @param value what stands in it for a fact
 * @param <T> the kind of fact
 */
record Column<T>(String field, int width, Function<Fact<T>, Cell> value) {}
