package io.planwright.cli.parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (2020-12) of parameter files, for editors that complete and check while one
 * types. It follows from the description of the keys. What depends on several values at once (years
 * within the period, shares that make up the whole) only the reader checks.
 */
public final class ParametersSchema {
  private static final String INDENT = "  ";

  private ParametersSchema() {}

  /** The schema, indented, with a line end behind it. */
  public static String text() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "规划参数");
    schema.put("description", "planwright draft 的参数文件（YAML 或 JSON）");
    schema.putAll(FileKeys.FILE.schema());
    schema.put("$defs", Map.of("待填", Schemas.open()));
    StringBuilder text = new StringBuilder();
    write(schema, "", text);
    return text.append('\n').toString();
  }

  private static void write(Object value, String indent, StringBuilder text) {
    switch (value) {
      case Map<?, ?> members -> {
        String separator = "";
        text.append('{');
        for (Map.Entry<?, ?> member : members.entrySet()) {
          text.append(separator).append('\n').append(indent).append(INDENT);
          quote(String.valueOf(member.getKey()), text);
          text.append(": ");
          write(member.getValue(), indent + INDENT, text);
          separator = ",";
        }
        text.append('\n').append(indent).append('}');
      }
      case List<?> list -> {
        boolean nested = list.stream().anyMatch(Map.class::isInstance);
        String start = nested ? "\n" + indent + INDENT : "";
        String separator = "";
        text.append('[');
        for (Object element : list) {
          text.append(separator).append(start);
          write(element, indent + INDENT, text);
          separator = nested ? "," : ", ";
        }
        text.append(nested ? "\n" + indent : "").append(']');
      }
      case String string -> quote(string, text);
      default -> text.append(value);
    }
  }

  private static void quote(String string, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\');
      }
      text.append(c);
    }
    text.append('"');
  }
}
