package io.planwright.templates.parameters;

import java.util.List;

/**
 * Tasks under one heading.
 *
 * @param name the heading (板块): {@code 梯次培育行动}
 * @param tasks its tasks in order
 */
public record TaskGroup(String name, List<Task> tasks) {
  /** One that is not decided yet. */
  public static final TaskGroup OPEN = new TaskGroup(Open.WORD, List.of(Task.OPEN));

  /** Copies the list. */
  public TaskGroup {
    tasks = List.copyOf(tasks);
  }
}
