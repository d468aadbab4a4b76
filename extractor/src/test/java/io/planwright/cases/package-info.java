/**
 * Which cases does a dimension know, and does each still hold?
 *
 * <p>A {@code cases.yaml} stands beside the test that reads it and is a list of maps. {@link
 * io.planwright.cases.Cases} makes one test of every entry. An entry with {@code gap: reason} is
 * one that cannot be done yet: it runs like the others, and fails as soon as it passes, so that a
 * gap does not outlive its reason. How many gaps there are is printed.
 *
 * <p>{@link io.planwright.cases.FactFields} shows a fact under the names of the JSON contract, so
 * that a case states only the fields that matter to it.
 */
@NullMarked
package io.planwright.cases;

import org.jspecify.annotations.NullMarked;
