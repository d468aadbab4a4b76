package io.planwright.benchmark.corpus;

import io.planwright.model.Extraction;

/**
 * A plan that was made.
 *
 * @param extraction what extraction would have found in it
 * @param text its words
 */
public record GeneratedPlan(Extraction extraction, String text) {}
