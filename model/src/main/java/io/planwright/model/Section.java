package io.planwright.model;

import java.util.List;

/**
 * A numbered part of a document with its subsections.
 *
 * @param label the number as written ({@code 一、}, {@code （二）}, {@code 第三条}), empty for none
 * @param level 1 for the outermost numbering
 * @param title the heading's words
 * @param kind what the section is about
 * @param span from its heading to its end, subsections included
 * @param children the subsections in order
 */
public record Section(
    String label, int level, String title, Kind kind, Span span, List<Section> children) {
  /** Copies the list. */
  public Section {
    children = List.copyOf(children);
  }

  /** What a section is about. */
  public enum Kind implements Coded {
    /** 总体要求, 指导思想, 基本原则. */
    GENERAL("general"),
    /** 发展目标, 主要目标. */
    GOAL("goal"),
    /** 重点任务, 主要举措, 专项行动. */
    TASK("task"),
    /** 政策措施, 扶持政策. */
    POLICY("policy"),
    /** 保障措施, 组织实施. */
    SAFEGUARD("safeguard"),
    /** 附则, 有效期. */
    SUPPLEMENTARY("supplementary"),
    /** 附件. */
    ANNEX("annex"),
    /** Anything else. */
    OTHER("other");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
