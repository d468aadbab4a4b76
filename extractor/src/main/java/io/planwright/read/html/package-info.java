/**
 * What does a web page say, without the site around it?
 *
 * <p>{@link io.planwright.read.html.HtmlReader} is the facade. A page goes through these steps, one
 * class each:
 *
 * <ol>
 *   <li>{@code HtmlSignature} tells whether it is a page and which charset it claims; {@code
 *       OrphanCells} gives cells without a table a table.
 *   <li>{@code Layout} turns elements into numbered lines within groups ({@code Box}), with {@code
 *       Visibility} and {@code ElementHints} as its eyes.
 *   <li>{@code MetadataBlocks} finds 索引号, 发文字号, 成文日期 and the like; {@code TableShape} tells data
 *       from layout tables; {@code PageTitle} finds the title.
 *   <li>{@code ArticleFinder} decides which lines are the article, {@code ArticleEdges} what
 *       belongs to it before its first and after its last sentence, {@code Repeats} what is said
 *       twice.
 *   <li>{@code TableGrid} reads cells and spans; {@link io.planwright.read.grid} expands them and
 *       writes the text.
 * </ol>
 *
 * <p>Evidence is structure and amount of running text first, names second; no site and no content
 * management system has a rule of its own. Words are rows of the three lists beside this package:
 * {@code element-hints.tsv}, {@code metadata-labels.tsv}, {@code chrome-lines.tsv}.
 *
 * <p>Example: a page of nested tables with a menu, the cell {@code [发文字号] 澜政办发〔2024〕12号}, an
 * article in a {@code <td>} and a footer yields that property and the article's paragraphs, one a
 * line.
 */
@NullMarked
package io.planwright.read.html;

import org.jspecify.annotations.NullMarked;
