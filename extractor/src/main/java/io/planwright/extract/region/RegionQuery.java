package io.planwright.extract.region;

import java.util.List;

/**
 * What is known of a document when its place is looked for, in falling weight. Parts that are not
 * known are empty.
 *
 * @param title the plan's title, with or without 关于印发…的通知
 * @param issuers the agencies that issued it, as named in 红头, metadata block or 落款
 * @param notice the text of the notice it came with, or its first paragraphs
 * @param signature the 落款
 * @param text the whole document
 */
public record RegionQuery(
    CharSequence title,
    List<? extends CharSequence> issuers,
    CharSequence notice,
    CharSequence signature,
    CharSequence text) {
  /** Copies the list. */
  public RegionQuery {
    issuers = List.copyOf(issuers);
  }

  /** A query with a title and nothing else. */
  public static RegionQuery titled(CharSequence title) {
    return new RegionQuery(title, List.of(), "", "", "");
  }

  /** The same with issuers. */
  public RegionQuery issuedBy(List<? extends CharSequence> agencies) {
    return new RegionQuery(title, agencies, notice, signature, text);
  }

  /** The same with the notice or the first paragraphs. */
  public RegionQuery withNotice(CharSequence paragraphs) {
    return new RegionQuery(title, issuers, paragraphs, signature, text);
  }

  /** The same with a 落款. */
  public RegionQuery signed(CharSequence lines) {
    return new RegionQuery(title, issuers, notice, lines, text);
  }

  /** The same with the whole text. */
  public RegionQuery withText(CharSequence whole) {
    return new RegionQuery(title, issuers, notice, signature, whole);
  }
}
