/**
 * Search and comparison: where does it say so, and how do places differ?
 *
 * <p>This module takes the facts the extractor found (plans, targets, incentives, duties, tables,
 * as the model's records) and makes them findable: an index on disk, queries over text and over
 * figures, and tables that set the same indicator of several cities side by side.
 *
 * <p>What will live here: {@code PolicyIndex} (open, add, remove, search), {@code PolicyQuery} (a
 * question as a typed value: words, places, years, indicators, ranges of figures) and {@code Hit}
 * (what was found, with the span that proves it). Below this package: {@code .analysis} cuts
 * Chinese text into terms and knows the project's words (国高企, 专精特新), {@code .index} maps records to
 * index fields and back, {@code .query} reads what a user typed, {@code .compare} lines up what is
 * comparable and says where units, years or definitions differ.
 *
 * <p>Only these packages import Lucene, so that nobody else notices when its version changes.
 *
 * <p>What does not belong here: reading files and finding facts in them (the extractor's), writing
 * plans (the templates'), printing results (the command line's). This module knows none of the
 * three.
 *
 * <p>Example: the query 高新技术企业 认定 奖励, limited to 2023 and later, finds the clauses of all indexed
 * cities that reward a first recognition, ordered by amount, each with its source and place.
 */
@NullMarked
package io.planwright.search;

import org.jspecify.annotations.NullMarked;
