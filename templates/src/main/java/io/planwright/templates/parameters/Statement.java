package io.planwright.templates.parameters;

import org.jspecify.annotations.Nullable;

/**
 * A principle or a safeguard: a lead and what follows.
 *
 * @param name the lead (名称): {@code 坚持企业主体}, {@code 加强组织领导}
 * @param text the sentences behind it (内容), null when open
 */
public record Statement(String name, @Nullable String text) {
  /** One that is not decided yet. */
  public static final Statement OPEN = new Statement(Open.WORD, null);
}
