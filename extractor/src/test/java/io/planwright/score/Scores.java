package io.planwright.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a comparison counted. */
public final class Scores {
  private final Tally targets = new Tally();
  private final Tally incentives = new Tally();
  private final Tally responsibilities = new Tally();
  private final Tally metadata = new Tally();
  private final Tally cells = new Tally();
  private int documents;
  private int split;
  private final List<String> remarks = new ArrayList<>();

  /** Adds what another comparison counted. */
  public void add(Scores other) {
    targets.add(other.targets);
    incentives.add(other.incentives);
    responsibilities.add(other.responsibilities);
    metadata.add(other.metadata);
    cells.add(other.cells);
    documents += other.documents;
    split += other.split;
    remarks.addAll(other.remarks);
  }

  void document(boolean splitRight) {
    documents++;
    split += splitRight ? 1 : 0;
  }

  void remark(String text) {
    remarks.add(text);
  }

  /** Promised numbers. */
  public Tally targets() {
    return targets;
  }

  /** Promised money. */
  public Tally incentives() {
    return incentives;
  }

  /** Notes on who does what. */
  public Tally responsibilities() {
    return responsibilities;
  }

  /** The fields of the documents' metadata. */
  public Tally metadata() {
    return metadata;
  }

  /** Cells of tables: found means under the same row and column with the same number. */
  public Tally cells() {
    return cells;
  }

  /** The share of documents that begin and end where they should. */
  public double splitShare() {
    return documents == 0 ? 1 : (double) split / documents;
  }

  /** What was missed, extra or wrong, one line each. */
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public String toString() {
    return "targets          "
        + targets
        + "\nincentives       "
        + incentives
        + "\nresponsibilities "
        + responsibilities
        + String.format(Locale.ROOT, "%nmetadata         mean %.3f: ", metadata.fieldMean())
        + metadata
        + "\ntable cells      "
        + cells
        + "\ndocuments split  "
        + split
        + "/"
        + documents;
  }
}
