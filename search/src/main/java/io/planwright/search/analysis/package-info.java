/**
 * How is Chinese text cut into what an index holds?
 *
 * <p>{@link io.planwright.search.analysis.PolicyWords} cuts it into likely words, in which our own
 * terms stay whole (专精特新, 国高企, 区科技局). An index holds {@link io.planwright.search.analysis.Tokens}:
 * every two neighbouring characters, marked where they are no word, so that words are told from
 * what only looks like them and yet everything is found that no dictionary knows; and every longer
 * word wherever it stands, so that 企业 and 高新技术 both find 高新技术企业. {@link
 * io.planwright.search.analysis.Phrase} covers what somebody typed with as few of them as will do.
 *
 * <p>Before that {@link io.planwright.search.analysis.Folding} makes one character of its variants:
 * traditional or simplified, full or half width, capital or small. It maps one character to one
 * character, so that places in the folded text are places in the text, and highlights never slip.
 *
 * <p>Example: {@code 對首次認定的高企給予１０萬元獎勵} is folded to {@code 对首次认定的高企给予10万元奖励} and cut into 对, 首次认定,
 * 的, 高企, 给予, 10, 万元, 奖励.
 *
 * <p>What does not belong here: what words mean the same (queries are widened, texts are not), and
 * the words themselves, which come with a {@link io.planwright.search.Vocabulary}.
 */
@NullMarked
package io.planwright.search.analysis;

import org.jspecify.annotations.NullMarked;
