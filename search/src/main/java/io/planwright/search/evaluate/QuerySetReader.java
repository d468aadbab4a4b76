package io.planwright.search.evaluate;

import io.planwright.search.analysis.Folding;
import io.planwright.search.evaluate.QuerySetException.Reason;
import io.planwright.search.query.PolicyQuery;
import io.planwright.search.query.QueryException;
import io.planwright.search.query.QueryParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads judged queries from a table: cells end at tabs, the first line names the columns {@code id
 * kind part query grade clause} in any order, further columns are for people. A line whose id is
 * empty goes on with the question above; a cell may hold several clauses with blanks between them;
 * a line without grade is not judged yet; lines that begin with # are notes.
 *
 * <pre>
 * id   kind    part  query        grade  clause
 * a01  同义词   调试   国高企 奖励   3      01-yunhu-gaoqi/plan.txt#三、/（二）@8c41f0
 *                                 1      03-xiaxi-cuoshi/plan.txt#一、/1.
 * </pre>
 */
public final class QuerySetReader {
  /** The columns, in the order in which they are written. */
  static final List<String> COLUMNS = List.of("id", "kind", "part", "query", "grade", "clause");

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private final List<JudgedQuery> queries = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<ClauseKey, Integer> grades = new LinkedHashMap<>();
  private Map<String, String> begun = Map.of();
  private PolicyQuery query = PolicyQuery.all();

  private QuerySetReader() {}

  /** The queries over the project's samples. */
  public static QuerySet samples() {
    try (InputStream in = QuerySetReader.class.getResourceAsStream("samples.tsv")) {
      if (in == null) {
        throw new IllegalStateException("samples.tsv is missing");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (QuerySetException e) {
      throw new IllegalStateException("samples.tsv", e);
    }
  }

  /**
   * Reads a set.
   *
   * @param bytes of the file: UTF-8, UTF-16 with a mark at its beginning, or GB18030
   */
  public static QuerySet read(byte[] bytes) throws QuerySetException {
    return new QuerySetReader().read(text(bytes));
  }

  private static String text(byte[] bytes) throws QuerySetException {
    if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1]) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    for (Charset charset : CHARSETS) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        // The next one, then.
      }
    }
    throw new QuerySetException(Reason.NO_TEXT, 1);
  }

  private QuerySet read(String text) throws QuerySetException {
    List<String> columns = List.of();
    int number = 0;
    for (String line : text.split("\r\n|\r|\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns.isEmpty()) {
        columns = columns(line, number);
      } else {
        row(cells(columns, line), number);
      }
    }
    finish();
    if (queries.isEmpty()) {
      throw new QuerySetException(Reason.EMPTY, number);
    }
    return new QuerySet(queries);
  }

  private static List<String> columns(String line, int number) throws QuerySetException {
    List<String> columns = List.of(line.split("\t", -1)).stream().map(String::strip).toList();
    for (String wanted : COLUMNS) {
      if (!columns.contains(wanted)) {
        throw new QuerySetException(Reason.NO_COLUMN, number, wanted, String.join(" ", COLUMNS));
      }
    }
    return columns;
  }

  private static Map<String, String> cells(List<String> columns, String line) {
    String[] cells = line.split("\t", -1);
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.putIfAbsent(columns.get(i), i < cells.length ? unquoted(cells[i].strip()) : "");
    }
    return row;
  }

  /** A cell as it was before a spreadsheet put it in quotes. */
  private static String unquoted(String cell) {
    if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
      return cell;
    }
    String inner = cell.substring(1, cell.length() - 1).replace("\"\"", "\0");
    return inner.contains("\"") ? cell : inner.replace('\0', '"');
  }

  private void row(Map<String, String> row, int line) throws QuerySetException {
    String id = cell(row, "id");
    if (!id.isEmpty() && !id.equals(begun.get("id"))) {
      finish();
      if (!ids.add(id)) {
        throw new QuerySetException(Reason.SAME_ID, line, id);
      }
      begin(row, line);
    }
    if (begun.isEmpty()) {
      throw new QuerySetException(Reason.NO_QUERY, line);
    }
    String grade = Folding.fold(cell(row, "grade"));
    if (grade.isEmpty()) {
      return;
    }
    if (!grade.matches("[0-" + JudgedQuery.HIGHEST + "]")) {
      throw new QuerySetException(Reason.GRADE, line, grade);
    }
    for (String name : cell(row, "clause").split("\\s+", -1)) {
      judge(name, Integer.parseInt(grade), line);
    }
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private void begin(Map<String, String> row, int line) throws QuerySetException {
    String text = cell(row, "query");
    try {
      query = new QueryParser().parse(text);
    } catch (QueryException e) {
      throw new QuerySetException(
          Reason.QUERY, line, text, String.valueOf(e.span().start() + 1), e.code().code());
    }
    begun = row;
  }

  private void judge(String name, int grade, int line) throws QuerySetException {
    ClauseKey key =
        ClauseKey.parse(name).orElseThrow(() -> new QuerySetException(Reason.CLAUSE, line, name));
    if (grades.put(key, grade) != null) {
      throw new QuerySetException(Reason.JUDGED_TWICE, line, name);
    }
  }

  private void finish() {
    if (!begun.isEmpty()) {
      queries.add(
          new JudgedQuery(
              cell(begun, "id"),
              cell(begun, "kind"),
              cell(begun, "part"),
              cell(begun, "query"),
              query,
              grades));
    }
    begun = Map.of();
    grades.clear();
  }
}
