/**
 * Which other documents does this one name, and why?
 *
 * <p>Titles stand between 《 and 》, often with the document's number behind them: {@code
 * 根据《澜江省科技创新条例》和《关于支持民营经济的若干意见》（澜政发〔2023〕5号）}. {@link
 * io.planwright.extract.citation.CitationReader} finds them in one pass and tells from the words
 * before and behind whether the plan rests on the document (根据, 贯彻落实), issues it (关于印发《…》的通知,
 * 现印发给你们), ends its force (同时废止) or only mentions it. A list shares its cue: in 根据《甲》和《乙》 both are
 * a basis.
 *
 * <p>Cues are rows of {@code cues.tsv}, the ends of titles rows of {@code titles.tsv}. A title that
 * does not end like a document (a journal, a form, a certificate) is no citation, and neither is a
 * short name for a document named before ({@code 《意见》}).
 *
 * <p>What does not belong here: the plan's own number and title (metadata), links on a web page.
 *
 * <p>Example: {@code 《云湖市工业十条》（云政发〔2019〕3号）同时废止。} is a citation with the number 云政发〔2019〕3号 and the
 * relation REPEALS.
 */
@NullMarked
package io.planwright.extract.citation;

import org.jspecify.annotations.NullMarked;
