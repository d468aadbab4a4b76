package io.planwright.cli.export;

import io.planwright.cli.sheet.Cell;
import java.util.function.Function;

/**
 * A column.
 *
 * @param name its name in CSV and JSON, explained in {@code codebook.tsv}; its header in workbooks
 *     is the message {@code column.<name>}
 * @param value what stands in it
 * @param <T> what a row is about
 */
record Field<T>(String name, Function<T, Cell> value) {}
