/**
 * What is a plan, a target, an incentive, a span?
 *
 * <p>The records in this package are the vocabulary that all other modules share. They hold values
 * and check their own consistency; they know nothing of files, of regular expressions, of Lucene or
 * of Word. A reader of policy text fills them ({@code extractor}), an index finds and compares them
 * ({@code search}), a template writes new plans from them ({@code templates}), and the command line
 * prints them as JSON, CSV, Excel sheets or terminal tables ({@code cli}).
 *
 * <p>Three ideas carry the package:
 *
 * <ul>
 *   <li>Every fact holds an {@link io.planwright.model.Excerpt}: a place in the source text and the
 *       text that stands there. Nothing is stated without its proof.
 *   <li>A number is never just a number: a {@link io.planwright.model.Quantity} is a bound (at
 *       least, at most, about, between, exactly) together with a unit as written.
 *   <li>What a document does not say is absent (null or an empty list), never invented.
 * </ul>
 *
 * <p>Example: {@code 到2026年，全市高新技术企业达到400家以上} becomes a {@link io.planwright.model.Target} with the
 * indicator 高新技术企业, the quantity {@code AtLeast(400) 家}, the kind {@code LEVEL} and the year 2026.
 *
 * <p>What does not belong here: formatting, parsing, lexicons, anything that depends on a library.
 */
@NullMarked
package io.planwright.model;

import org.jspecify.annotations.NullMarked;
