/**
 * Who has to carry a measure out?
 *
 * <p>Plans name the answerable agencies in a note behind each measure: in brackets with labels
 * ({@code （牵头单位：市科技局；配合单位：市财政局，各县（市、区）政府）}), in brackets with verbs ({@code （市科技局牵头，市财政局配合）}), in
 * brackets with nothing but names ({@code （市财政局、市工信局）}), as a paragraph of its own, or, in text
 * that lost its brackets, in the middle of a line. {@link io.planwright.extract.duty.DutyReader}
 * finds the notes in one pass and tells leading agencies from the others; only 牵头 (and 主办, its word
 * in the handling of proposals) makes a lead.
 *
 * <p>How a note is read: separators cut it into items; an item is a label, names with or without a
 * verb behind them, or a remark (a deadline, 长期坚持) that is dropped. A verb gives its role to the
 * names before it, a label to the names after it. Names are given as written, without line breaks.
 * {@code 各区、县（市）政府} is one name, because 县（市）政府 alone names nobody.
 *
 * <p>Words are data: labels in {@code labels.tsv}, verbs in {@code verbs.tsv}, the ends of agency
 * names in {@code endings.tsv} of the {@code .agency} package, the bare nouns that lean on 各 in
 * {@code generic.tsv}, all other phrases in {@code phrases.tsv}.
 *
 * <p>What is no note: aliases in brackets ({@code 市市场监管局（市知识产权局）}), lists of places, conditions,
 * prose such as {@code 由市科技局牵头建立联席会议制度}, members of a leading group.
 *
 * <p>A table of tasks (责任分工表) has a note in each row: the header of a column is its label. The
 * {@code .table} package finds the cells.
 *
 * <p>Example: {@code 责任单位：市科委牵头；市财政局（市地税局），各区、县（市）政府参与2.加大…} has lost its brackets; it yields the
 * lead 市科委 and the support 市财政局（市地税局） and 各区、县（市）政府.
 */
@NullMarked
package io.planwright.extract.duty;

import org.jspecify.annotations.NullMarked;
