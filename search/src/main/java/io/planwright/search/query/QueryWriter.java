package io.planwright.search.query;

import io.planwright.model.Instrument;
import io.planwright.model.Metadata;
import io.planwright.model.Section;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a query in its canonical form, which reads back as the same tree. */
final class QueryWriter {
  private QueryWriter() {}

  static String write(Query query) {
    return switch (query) {
      case Query.All all -> "*";
      case Query.Words words ->
          words.words().stream().map(QueryWriter::word).collect(Collectors.joining(" "));
      case Query.Phrase phrase -> quoted(phrase.text());
      case Query.Prefix prefix -> escaped(prefix.text()) + "*";
      case Query.And and -> joined(and.members(), " AND ");
      case Query.Or or -> joined(or.members(), " OR ");
      case Query.Not not -> "NOT " + operand(not.member());
      case Filter filter -> filter.field().label() + ":" + values(filter);
    };
  }

  private static String joined(List<Query> members, String operator) {
    return members.stream().map(QueryWriter::operand).collect(Collectors.joining(operator));
  }

  private static String operand(Query query) {
    boolean simple =
        switch (query) {
          case Query.All all -> true;
          case Query.Words words -> words.words().size() == 1;
          case Query.Phrase phrase -> true;
          case Query.Prefix prefix -> true;
          case Query.And and -> false;
          case Query.Or or -> false;
          case Query.Not not -> true;
          case Filter filter -> true;
        };
    return simple ? write(query) : "(" + write(query) + ")";
  }

  private static String word(Query.Word word) {
    return (word.required() ? "+" : "") + escaped(word.text());
  }

  /** A word with a backslash before whatever the language would not take as part of a word. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    boolean operator = Operator.isWord(text);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean plain = Characters.isWord(c) || (at > 0 && "-._%/".indexOf(c) >= 0);
      if (!plain || operator) {
        escaped.append('\\');
        operator = false;
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replaceAll("([\"“”„‟＂])", "\\\\$1") + "\"";
  }

  private static String values(Filter filter) {
    return switch (filter) {
      case Filter.Names names -> list(names.names(), QueryWriter::name);
      case Filter.Levels levels -> list(levels.levels(), QueryWriter::label);
      case Filter.Instruments instruments -> list(instruments.instruments(), Instrument::code);
      case Filter.Sections sections -> list(sections.kinds(), QueryWriter::label);
      case Filter.Years years -> list(years.ranges(), YearRange::toString);
      case Filter.Amounts amounts -> list(amounts.ranges(), AmountRange::toString);
    };
  }

  private static <T> String list(List<T> values, java.util.function.Function<T, String> written) {
    return values.stream().map(written).collect(Collectors.joining(","));
  }

  private static String name(Filter.Name name) {
    boolean plain =
        name.text().chars().allMatch(c -> Characters.isWord((char) c) || "〔〕-.%/".indexOf(c) >= 0);
    return (plain ? name.text() : quoted(name.text())) + (name.prefix() ? "*" : "");
  }

  /** The name of a level: 区县. */
  static String label(Metadata.Level level) {
    return switch (level) {
      case NATIONAL -> "国家";
      case PROVINCE -> "省";
      case CITY -> "市";
      case COUNTY -> "区县";
      case ZONE -> "园区";
      case TOWN -> "乡镇";
    };
  }

  /** The name of a kind of section: 目标. */
  static String label(Section.Kind kind) {
    return switch (kind) {
      case GENERAL -> "总体要求";
      case GOAL -> "目标";
      case TASK -> "任务";
      case POLICY -> "政策";
      case SAFEGUARD -> "保障";
      case SUPPLEMENTARY -> "附则";
      case ANNEX -> "附件";
      case OTHER -> "其他";
    };
  }
}
