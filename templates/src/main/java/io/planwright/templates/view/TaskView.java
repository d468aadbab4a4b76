package io.planwright.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task.
 *
 * @param name its heading
 * @param measures what is done, each with its full stop
 * @param lead the units that lead
 * @param support the units that help
 * @param deadline until when, null for the whole period
 */
public record TaskView(
    String name,
    List<String> measures,
    List<String> lead,
    List<String> support,
    @Nullable String deadline) {
  /** Copies the lists. */
  public TaskView {
    measures = List.copyOf(measures);
    lead = List.copyOf(lead);
    support = List.copyOf(support);
  }

  /**
   * Tasks under one heading.
   *
   * @param name the heading
   * @param tasks the tasks
   */
  public record Group(String name, List<TaskView> tasks) {
    /** Copies the list. */
    public Group {
      tasks = List.copyOf(tasks);
    }
  }
}
