package io.planwright.templates.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to say about a rule: the page {@code rules/ID.md}, written for the person who gets
 * the finding.
 *
 * <p>It begins with lines {@code key: value} between two lines {@code ---}. Then follow sections:
 * {@code ## 为什么}, {@code ## 错误} with examples in fences in which ⟦⟧ stand round what the rule has
 * to find, and {@code ## 正确} with examples in which it must find nothing.
 */
public final class RulePage {
  private static final String FENCE = "```";

  private final String id;
  private final Map<String, String> fields;
  private final String body;

  private RulePage(String id, Map<String, String> fields, String body) {
    this.id = id;
    this.fields = fields;
    this.body = body;
  }

  /**
   * Loads a page.
   *
   * @throws IllegalStateException when there is none, or when it leaves something out
   */
  static RulePage load(String id) {
    try (InputStream in = RulePage.class.getResourceAsStream("rules/" + id + ".md")) {
      if (in == null) {
        throw new IllegalStateException("no page for rule " + id);
      }
      RulePage page = parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      page.requireAll();
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RulePage parse(String id, String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals("---")) {
      throw new IllegalStateException("rule " + id + " has no head");
    }
    int end = lines.subList(1, lines.size()).indexOf("---") + 1;
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : lines.subList(1, end)) {
      int colon = line.indexOf(": ");
      if (colon < 0 || fields.put(line.substring(0, colon), line.substring(colon + 2)) != null) {
        throw new IllegalStateException("rule " + id + ": " + line);
      }
    }
    return new RulePage(id, fields, String.join("\n", lines.subList(end + 1, lines.size())));
  }

  private void requireAll() {
    title();
    group();
    severity();
    basis();
    message("");
    required("clause");
    if (wrong().isEmpty() || right().isEmpty()) {
      throw new IllegalStateException("rule " + id + " has no example of both kinds");
    }
    if (!body.contains("## 为什么")) {
      throw new IllegalStateException("rule " + id + " does not say why");
    }
  }

  /** The rule's id. */
  public String id() {
    return id;
  }

  /** What the rule asks for, in a few words. */
  public Wording title() {
    return new Wording(required("title"), required("title.en"));
  }

  /** What it looks at. */
  public Group group() {
    return coded(Group.values(), required("group"));
  }

  /** How much a finding matters. */
  public Severity severity() {
    return coded(Severity.values(), required("severity"));
  }

  /** What it rests on. */
  public Basis basis() {
    return coded(Basis.values(), required("basis"));
  }

  /** The clause of the standard or regulation, or how the rule came about. */
  public String clause() {
    return required("clause");
  }

  /** The page without its head, in Markdown. */
  public String body() {
    return body;
  }

  /** The texts in which the rule has to find what stands between ⟦ and ⟧, and nothing else. */
  public List<String> wrong() {
    return examples("## 错误");
  }

  /** The texts in which the rule must find nothing. */
  public List<String> right() {
    return examples("## 正确");
  }

  Wording message(String variant) {
    String key = variant.isEmpty() ? "message" : "message." + variant;
    return new Wording(required(key), required(key + ".en"));
  }

  Wording suggestion(String variant) {
    String own = "suggestion." + variant;
    String key = fields.containsKey(own) ? own : "suggestion";
    return fields.containsKey(key)
        ? new Wording(required(key), required(key + ".en"))
        : Wording.NONE;
  }

  /** A line of the head that not all pages have. */
  Optional<String> field(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  private String required(String key) {
    String value = fields.get(key);
    if (value == null) {
      throw new IllegalStateException("rule " + id + " has no " + key);
    }
    return value;
  }

  private <E extends Enum<E> & io.planwright.model.Coded> E coded(E[] values, String code) {
    return Arrays.stream(values)
        .filter(value -> value.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("rule " + id + ": " + code));
  }

  private List<String> examples(String heading) {
    List<String> examples = new ArrayList<>();
    StringBuilder example = new StringBuilder();
    boolean under = false;
    boolean inside = false;
    for (String line : body.lines().toList()) {
      if (line.startsWith(FENCE)) {
        if (inside && under) {
          examples.add(example.toString());
        }
        example.setLength(0);
        inside = !inside;
      } else if (inside) {
        example.append(example.isEmpty() ? "" : "\n").append(line);
      } else if (line.startsWith("## ")) {
        under = line.strip().equals(heading);
      }
    }
    return examples;
  }
}
