package io.planwright.extract.role;

import io.planwright.extract.quantity.Figure;

/**
 * A figure with its role.
 *
 * @param figure the figure
 * @param role what it is
 * @param ruleId the rule that decided
 * @param token its index among the sentence's tokens
 */
public record Mark(Figure figure, NumberRole role, String ruleId, int token) {}
