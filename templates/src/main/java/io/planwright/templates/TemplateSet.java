package io.planwright.templates;

import io.planwright.templates.freemarker.PlanTemplates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final String SETS = "sets/";
  private static final String COMMON = "common";
  private static final String SAMPLE = "sample.yaml";
  private static final List<String> SHARED =
      List.of(
          "annexes.ftl", "duties.ftl", "incentives.ftl", "notice.ftl", "targets.ftl", "view.md");

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

  /** The folders with its files, relative to this class; the first goes before the others. */
  List<String> folders() {
    return List.of(SETS + folder, SETS + COMMON);
  }

  /** The files that make up a set, by their names: its own and those that all sets share. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : List.of(PlanTemplates.MAIN, SAMPLE)) {
      files.put(name, resource(folder + "/" + name));
    }
    for (String name : SHARED) {
      files.put(name, resource(COMMON + "/" + name));
    }
    return files;
  }

  /** A parameter file for it, of a fictional place. */
  public byte[] sample() {
    return resource(folder + "/" + SAMPLE);
  }

  private static byte[] resource(String name) {
    try (InputStream stream = TemplateSet.class.getResourceAsStream(SETS + name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
