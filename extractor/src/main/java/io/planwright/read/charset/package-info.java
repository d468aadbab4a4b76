/**
 * Which characters do these bytes mean?
 *
 * <p>Chinese policy texts come as UTF-8, as GB18030 under its older names GBK and GB2312, as UTF-16
 * from Windows, now and then as Big5, and often without a word about which of them. {@link
 * io.planwright.read.charset.TextDecoder} decides in this order:
 *
 * <ol>
 *   <li>A byte order mark says it.
 *   <li>Bytes that are well-formed UTF-8 throughout are UTF-8: other encodings produce that by
 *       chance only in very short texts.
 *   <li>Everything else is a contest: the bytes are decoded in each way that is possible, and the
 *       reading with the most everyday Chinese and the fewest malformed places wins. What a web
 *       page says about itself is one candidate among them, because pages are wrong about it.
 * </ol>
 *
 * <p>Damage does not throw text away: a byte sequence that fits no character becomes U+FFFD, is
 * counted and reported, and decoding goes on behind it. A file cut off in the middle of a
 * character, or with some bytes lost, stays in its own encoding.
 *
 * <p>Example: {@code B5 BD 32 30 32 36 C4 EA} is no UTF-8, reads 到2026年 as GB18030, and is decoded
 * as that.
 */
@NullMarked
package io.planwright.read.charset;

import org.jspecify.annotations.NullMarked;
