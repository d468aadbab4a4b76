package io.planwright.extract.metadata;

import io.planwright.extract.metadata.Head.Kind;
import io.planwright.extract.metadata.Head.Unit;
import java.util.Optional;

/**
 * Finds the 发文字号 of the document itself: in the metadata block, else among the units of the head.
 * Numbers of documents the text cites stand behind 《》 inside sentences and are never looked at.
 */
final class NumberReader {
  /** The number as the source writes it ({@code 荆政办发〔2023〕11 号}), empty when none is given. */
  Optional<String> read(OwnText own, Head head, MetadataBlock block) {
    Optional<String> labelled = block.written(Field.DOC_NUMBER).filter(DocumentNumbers::isIn);
    if (labelled.isPresent()) {
      return labelled;
    }
    return head.of(Kind.NUMBER).findFirst().map(unit -> written(own, unit));
  }

  private static String written(OwnText own, Unit unit) {
    String written = own.asWritten(unit.start(), unit.end());
    boolean bracketed =
        (written.startsWith("（") || written.startsWith("("))
            && (written.endsWith("）") || written.endsWith(")"));
    return bracketed ? written.substring(1, written.length() - 1).strip() : written;
  }
}
