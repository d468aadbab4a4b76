/**
 * What does a policy text say, as structured facts?
 *
 * <p>{@link io.planwright.extract.Extractor} is the facade: a {@link io.planwright.read.SourceText}
 * goes in, an {@link io.planwright.model.Extraction} comes out. On the way the text is cleaned
 * through an offset map ({@code .clean}), split into documents and outlined ({@code .outline}), and
 * every number with its unit is found once ({@code .quantity}). What each number is (target,
 * incentive, threshold, date, background) is then decided from the clause around it and the section
 * it stands in.
 *
 * <p>One package per dimension: {@code .target}, {@code .incentive}, {@code .duty}, {@code
 * .metadata}, {@code .table}, {@code .citation}, and the lexicons {@code .region}, {@code .agency},
 * {@code .indicator}. A word is one row of a TSV file, a rule one entry of a {@code rules.yaml}
 * with its examples; arithmetic, calendars and composition are Java.
 *
 * <p>What does not belong here: file formats ({@code io.planwright.read}), the rule engine ({@code
 * io.planwright.rule}), output.
 *
 * <p>Example: {@code 到2026年，全市高新技术企业达到400家，力争达到420家} yields two targets, one firm and one to strive
 * for, each with the span that proves it.
 */
@NullMarked
package io.planwright.extract;

import org.jspecify.annotations.NullMarked;
