/**
 * What does the program say to a person, where, and in which language?
 *
 * <p>{@link io.planwright.cli.console.Console} is the only place that touches standard input,
 * output and error. Data goes to output, everything else to error, both as UTF-8 whatever the
 * terminal says. {@link io.planwright.cli.console.Terminal} knows how wide the terminal is and
 * whether there is one at all; colours and the progress bar depend on it. {@link
 * io.planwright.cli.console.Messages} holds every sentence in Chinese and English, {@link
 * io.planwright.cli.console.Language} decides between the two.
 *
 * <p>What does not belong here: what the sentences are about. A command asks for a text by its key
 * and passes the values; no class in this package knows a plan from a table.
 *
 * <p>Example: {@code messages.text("extract.summary", 12, 11, 1)} is {@code 12 个文件，11 个成功，1 个失败}
 * for a Chinese user and {@code 12 files, 11 done, 1 failed} for an English one.
 */
@NullMarked
package io.planwright.cli.console;

import org.jspecify.annotations.NullMarked;
