package io.planwright.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One payer's part of an incentive: {@code 由市财政和区财政各承担50%}.
 *
 * @param payer who pays, as written
 * @param percent the part in percent
 * @param scope the places this split is for, null when for all
 */
public record Share(String payer, BigDecimal percent, @Nullable String scope) {}
