package io.planwright.search.index;

import io.planwright.model.Extraction;
import io.planwright.model.PolicyDocument;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an index holds of a source.
 *
 * @param sha256 of the bytes it was read from
 * @param documents how many plans and other documents
 * @param targets how many targets in them
 * @param incentives how many incentives in them
 * @param otherFacts how many responsibilities, tables and citations in them
 */
public record Known(String sha256, int documents, int targets, int incentives, int otherFacts) {
  /** What is stored of the numbers. */
  static String counts(Extraction extraction) {
    List<PolicyDocument> documents = extraction.documents();
    int others =
        documents.stream()
            .mapToInt(
                one -> one.responsibilities().size() + one.tables().size() + one.citations().size())
            .sum();
    return documents.size()
        + " "
        + documents.stream().mapToInt(one -> one.targets().size()).sum()
        + " "
        + documents.stream().mapToInt(one -> one.incentives().size()).sum()
        + " "
        + others;
  }

  /** From what is stored. */
  static Known of(String sha256, String counts) {
    int[] numbers = Stream.of(counts.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    return new Known(sha256, numbers[0], numbers[1], numbers[2], numbers[3]);
  }
}
