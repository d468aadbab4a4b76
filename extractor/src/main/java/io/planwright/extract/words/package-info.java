/**
 * What can a general dictionary of Chinese tell about a document?
 *
 * <p>Most of the extractor needs no word segmentation: quantities, places, agencies and indicators
 * are found by their own lexicons; where those end, the endings of names say more than a guess from
 * segmentation. {@link io.planwright.extract.words.Words} offers keywords and (without the
 * dictionary) a short summary, {@link io.planwright.extract.words.Traditional} simplified
 * characters for traditional ones.
 *
 * <p>This is the only package that touches HanLP ({@code com.hankcs}): it reads two dictionaries
 * out of its jar, which takes a tenth of a second, so nothing here loads before it is asked for.
 * Terms of policy that HanLP would tear apart (专精特新, 瞪羚企业) are rows of {@code policy-terms.tsv};
 * words that every plan is full of are rows of {@code stop-words.tsv}.
 *
 * <p>Cutting text into words is slow next to everything else: it is done for title and headings,
 * and for the first and goal paragraphs only where those tell too little.
 *
 * <p>Example: a plan titled 云湖市高新技术企业培育三年行动计划 has the keywords 高新技术企业, 培育库, 研发投入 and the summary
 * 到2026年，全市高新技术企业达到400家。
 *
 * <p>What does not belong here: decisions. These are hints.
 */
@NullMarked
package io.planwright.extract.words;

import org.jspecify.annotations.NullMarked;
