package io.planwright.cli.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats a result can have; the name is also the ending of its files. */
public enum Format {
  /** The JSON contract, indented: one object for one file, an array for several. */
  JSON,
  /** The JSON contract with one object a line. */
  JSONL,
  /** All facts in one flat sheet. */
  CSV,
  /** A workbook with one sheet for each kind of fact. */
  XLSX,
  /** For reading in a terminal. */
  TABLE,
  /** One page with charts and quotes, for reading in a browser. */
  HTML,
  /** A network of nodes and edges. */
  GRAPHML,
  /** Findings for programs that show them beside a text; SARIF 2.1.0. */
  SARIF,
  /** A Word document with comments. */
  DOCX;

  /** The name on the command line: {@code json}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of this name, in whatever case. */
  public static Optional<Format> ofCode(String word) {
    return Arrays.stream(values()).filter(format -> format.code().equalsIgnoreCase(word)).findAny();
  }

  /** The format a file name asks for: {@code 对比.xlsx} for a workbook. */
  public static Optional<Format> ofFileName(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : ofCode(fileName.substring(dot + 1));
  }
}
