package io.planwright.templates.parameters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One task.
 *
 * @param name its heading (名称): {@code 建强三级企业库}
 * @param measures what is done, one or a few sentences each (举措)
 * @param lead the units that lead (牵头)
 * @param support the units that help (配合)
 * @param deadline until when (时限): {@code 2028年12月}, null for the whole period
 */
public record Task(
    String name,
    List<String> measures,
    List<String> lead,
    List<String> support,
    @Nullable String deadline) {
  /** One that is not decided yet. */
  public static final Task OPEN = new Task(Open.WORD, List.of(), List.of(), List.of(), null);

  /** Copies the lists. */
  public Task {
    measures = List.copyOf(measures);
    lead = List.copyOf(lead);
    support = List.copyOf(support);
  }
}
