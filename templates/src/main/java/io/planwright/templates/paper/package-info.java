/**
 * A finished document as its parts and blocks, before it is laid out for one format.
 *
 * <p>A {@link io.planwright.templates.paper.Paper} stands between the templates and the formats: a
 * template says what is written, and whoever writes Word, HTML, Markdown or plain text decides how
 * a heading of the second level or an annex looks there. So the four formats say the same, letter
 * by letter, and a template never knows a font.
 *
 * <p>The parts follow 党政机关公文格式 (GB/T 9704): the head of the issuing agency, the notice, the plan
 * that it issues, annexes on pages of their own, the imprint at the end. Numbering is part of the
 * text (一、 （一） 1. （1）), since it is quoted in other documents and must survive copying.
 *
 * <p>{@link io.planwright.templates.paper.Pieces} puts the parts one after another, with the words
 * that the layout adds (附件：1., 抄送：), for all {@link io.planwright.templates.paper.PaperWriter}s.
 *
 * <p>Notes say where a number came from. They belong to a stretch of text and are no part of it:
 * Word shows them as comments, and {@link io.planwright.templates.paper.Paper#withoutNotes} takes
 * them out.
 *
 * <p>What does not belong here: wording, fonts and sizes, files.
 *
 * <p>Example: an item of the first level, label 二、, title 发展目标, and a paragraph under it in which
 * 200家 carries the note 同类地区为150—260家.
 */
@NullMarked
package io.planwright.templates.paper;

import org.jspecify.annotations.NullMarked;
