package io.planwright.templates.parameters;

import org.jspecify.annotations.Nullable;

/**
 * A document that a plan rests on.
 *
 * @param title its full title without 《》 (名称)
 * @param docNumber its 发文字号 (文号), null when unknown
 */
public record Basis(String title, @Nullable String docNumber) {
  /** One that is not known yet. */
  public static final Basis OPEN = new Basis(Open.WORD, null);
}
