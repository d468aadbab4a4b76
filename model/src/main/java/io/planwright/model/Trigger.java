package io.planwright.model;

import org.jspecify.annotations.Nullable;

/**
 * Who gets an incentive for what.
 *
 * @param text recipient and condition in the words of the text
 * @param id the canonical id (首次认定, 重新认定, 迁入, 入库, 上市 …), null when no lexicon knows it
 */
public record Trigger(String text, @Nullable String id) {}
