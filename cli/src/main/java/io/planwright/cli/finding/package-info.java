/**
 * How do the findings of {@code planwright check} reach a person or a program?
 *
 * <p>{@link io.planwright.cli.finding.CheckedFile} is one file with everything found in it; the
 * other classes show it: as lines for a terminal, as a page for a browser, as the page of one rule.
 * JSON and SARIF are written in {@code io.planwright.cli.json}, Word in {@code
 * io.planwright.templates.docx}.
 *
 * <p>All of them show the same findings in the same order, that of the text, with the same words:
 * those of the rule's page in the user's language. A finding stands with the line in which it
 * begins and with some characters on both sides, the place between ⟦ and ⟧, so that it can be found
 * in the file without a tool.
 *
 * <p>What does not belong here: what is a finding (the rules in {@code
 * io.planwright.templates.check}), and which files are checked (the command).
 *
 * <p>Example: {@code 12 错误 F01 云政发⟦[2025]⟧3号 发文字号的年份应使用六角括号}.
 */
@NullMarked
package io.planwright.cli.finding;

import org.jspecify.annotations.NullMarked;
