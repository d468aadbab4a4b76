/**
 * Are marks and numerals as the standards want them?
 *
 * <p>GB/T 15834—2011 on punctuation and GB/T 15835—2011 on numerals, as far as a machine can tell:
 * full-width marks, pairs that close, ranges, digits. Most rules of this group are patterns on
 * their pages; here are those that have to look at more than one place.
 *
 * <p>Nearly all of them can be put right without a person: an edit replaces one mark by another and
 * leaves the words alone. Where a text was copied from a web page that turned all its marks to half
 * width, that is one finding with one long list of edits, not a thousand findings.
 *
 * <p>Numbers, addresses on the net and English keep their own marks: 3:7, 1,200, 10:30, (AI for
 * Science). Lines of the site around a document are left out.
 *
 * <p>What does not belong here: style. Nothing counts how often 必须 is said.
 *
 * <p>Example: in 加快企业培育,完善服务体系 rule P01 replaces the comma by ，.
 */
@NullMarked
package io.planwright.templates.check.language;

import org.jspecify.annotations.NullMarked;
