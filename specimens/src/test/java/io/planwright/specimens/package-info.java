/**
 * Does the same plan say the same in every format, and when it is damaged?
 *
 * <p>The plans in {@code samples/} are texts. People have them as web pages, Word files, PDF, OFD
 * and scans, and as copies that a web site, a gazette or a careless paste has spoilt. The build
 * writes each plan in all these forms ({@link io.planwright.specimens.Form}) into {@code
 * target/samples} and reads them back: the same facts must come out, whatever the format.
 *
 * <p>A {@link io.planwright.specimens.Damage} is one dirty pattern that is seen on real pages. It
 * changes a plan at places drawn from a seed and remembers where each character came from, so that
 * the facts that stand beside the sample can be looked for in the damaged text: the score may fall
 * by two points at most. Add a pattern as one class or one lambda with a name that says what a
 * reader would see.
 *
 * <p>What does not belong here: the parts of a format that one test of a reader draws by hand.
 * Those stand beside the reader; the writers of whole files that both use are in the extractor's
 * {@code io.planwright.files}.
 *
 * <p>Example: {@code 到2026年，高新技术企业达到400家。} becomes {@code 到2O26年，高新技术企业达到4OO家。} and must still be a
 * target of 400家 for 2026.
 */
@NullMarked
package io.planwright.specimens;

import org.jspecify.annotations.NullMarked;
