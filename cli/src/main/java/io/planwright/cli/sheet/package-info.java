/**
 * How do facts look as rows and columns?
 *
 * <p>{@link io.planwright.cli.sheet.FactSheets} states once which columns each kind of fact has; a
 * {@link io.planwright.cli.sheet.Column} has a field name and says how to get its {@link
 * io.planwright.cli.sheet.Cell}. Two writers use these: {@link
 * io.planwright.cli.sheet.XlsxRenderer} makes a workbook for people, with one sheet for each kind,
 * Chinese headers and Chinese words for the alternatives; {@link
 * io.planwright.cli.sheet.CsvRenderer} makes one flat sheet for statistics programs, with the field
 * names and codes of the JSON contract and a column {@code factKind} that tells the rows apart.
 *
 * <p>In both, a number is a number: {@code 65%} is 65 with the unit % beside it, {@code 10万元} of an
 * incentive is 100000 yuan. Every row carries the source file, the document's title and region, and
 * the quote that proves it, so that rows of many plans can be put together and compared.
 *
 * <p>What does not belong here: choosing files and names. The outline of a document is not shown as
 * rows; it stands in the JSON and as the section of every fact.
 *
 * <p>Example: the target {@code 高新技术企业达到400家以上} is the row 目标 … 高新技术企业 | 400 | 家 | 不低于 | 2026.
 */
@NullMarked
package io.planwright.cli.sheet;

import org.jspecify.annotations.NullMarked;
