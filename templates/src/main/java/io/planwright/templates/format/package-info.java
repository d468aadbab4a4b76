/**
 * In which formats can a paper be written?
 *
 * <p>{@link io.planwright.templates.format.PaperFormat} names them, knows how their files end and
 * makes their writers. All of them are {@link io.planwright.templates.paper.PaperWriter}s of the
 * same {@link io.planwright.templates.paper.Pieces}, so that they say the same, letter by letter.
 *
 * <p>{@link io.planwright.templates.format.OfficialFont} says which of the fonts that papers name a
 * machine lacks, and what Word shows in their place. Files only name fonts: they are licensed and
 * not embedded.
 *
 * <p>A further format is a package with a writer and one constant here.
 *
 * <p>What does not belong here: reading the formats (the extractor's), choosing one (the command
 * line's).
 *
 * <p>Example: {@code PaperFormat.of("方案.docx")} is {@code DOCX}.
 */
@NullMarked
package io.planwright.templates.format;

import org.jspecify.annotations.NullMarked;
