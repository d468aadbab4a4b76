package io.planwright.templates.parameters;

/** The tables that can follow a plan. */
public enum AnnexKind {
  /** 主要指标表: indicator, unit, base, years, 属性, 责任单位. */
  INDICATORS("主要指标表"),
  /** 任务分解表: what each district brings, by year, with its total. */
  ALLOCATION("任务分解表"),
  /** 责任分工表: task, leading and supporting units, deadline. */
  DUTIES("责任分工表"),
  /** Which, is not decided yet. */
  OPEN(Open.WORD);

  private final String title;

  AnnexKind(String title) {
    this.title = title;
  }

  /** Its name in official documents. */
  public String title() {
    return title;
  }
}
