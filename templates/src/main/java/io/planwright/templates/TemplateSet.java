package io.planwright.templates;

import java.util.Arrays;
import java.util.Optional;

/** The template sets of the project, each for one kind of document. */
public enum TemplateSet {
  /** 三年行动方案 of a district: the whole of it. */
  ACTION_PLAN("三年行动方案", "action-plan", "N年行动方案", "行动方案"),
  /** 实施方案 for a year: goals and tasks. */
  IMPLEMENTATION_PLAN("实施方案", "implementation-plan", "实施方案", "实施方案"),
  /** 若干措施: incentives, clause by clause. */
  MEASURES("若干措施", "measures", "若干措施", "措施"),
  /** 通知: only the notice that issues a plan. */
  NOTICE("通知", "notice", "N年行动方案", "行动方案");

  private final String title;
  private final String folder;
  private final String ending;
  private final String type;

  TemplateSet(String title, String folder, String ending, String type) {
    this.title = title;
    this.folder = folder;
    this.ending = ending;
    this.type = type;
  }

  /** The set of a name; empty where there is none. */
  public static Optional<TemplateSet> of(String title) {
    return Arrays.stream(values()).filter(set -> set.title.equals(title.strip())).findFirst();
  }

  /** Its name. */
  public String title() {
    return title;
  }

  /** The folder with its files, below {@code sets}. */
  String folder() {
    return folder;
  }

  /** How titles end where the parameters have none, N for the number of years. */
  String ending() {
    return ending;
  }

  /** How such a document speaks of itself. */
  String type() {
    return type;
  }
}
