/**
 * What does this file say, character by character?
 *
 * <p>A {@link io.planwright.read.DocumentReader} turns the bytes of one format into a {@link
 * io.planwright.read.SourceText}: the text that all spans of all facts point into, together with
 * what the format itself knows and plain text cannot carry (tables with real cells, the metadata
 * block of a government web page, page numbers). {@link io.planwright.read.Readers} looks at a file
 * and picks the reader.
 *
 * <p>A reader decides what belongs to the document and what is site chrome, and in which order it
 * is read. It does not repair damage, join wrapped lines or understand a sentence: that is the work
 * of {@code io.planwright.extract}. Two rules hold for every reader:
 *
 * <ul>
 *   <li>The text of a {@code .txt} file is the decoded file itself, so that an editor's offsets are
 *       ours; for other formats it is what {@code planwright text FILE} prints.
 *   <li>Broken input never throws away what could be read: the reader keeps it and adds a
 *       diagnostic. Only a file that cannot be read at all raises {@link
 *       io.planwright.read.UnreadableFileException}.
 * </ul>
 *
 * <p>This is the only package that touches HTML, PDF or Word libraries. Example: the GB18030 bytes
 * of a saved web page become its article text, one paragraph a line, with the pair 发文字号 →
 * 澜政办发〔2024〕12号 among the properties.
 */
@NullMarked
package io.planwright.read;

import org.jspecify.annotations.NullMarked;
