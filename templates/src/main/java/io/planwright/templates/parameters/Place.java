package io.planwright.templates.parameters;

import io.planwright.model.Metadata.Level;
import org.jspecify.annotations.Nullable;

/**
 * The place a plan is for.
 *
 * @param name its own name (地区): {@code 东屏区}
 * @param parent the place above it (上级地区): {@code 云湖市}, null when not needed
 * @param level the level of government (层级), null when open
 */
public record Place(@Nullable String name, @Nullable String parent, @Nullable Level level) {}
