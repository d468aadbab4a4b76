package io.planwright.extract.metadata;

import io.planwright.extract.metadata.Head.Kind;
import io.planwright.model.Metadata.Dates;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the four dates of a document.
 *
 * <p>The day of issue is 成文日期 of the metadata block, the date of the signature, the date in
 * brackets under the title, a date alone in the head, 发文日期 of the block, or what a law database
 * calls 公布日期, in this order. A date whose digits are lost gives no day. Dates of documents the text
 * cites are never looked at.
 */
final class DateReader {
  private final ForceReader forces;

  DateReader(ForceReader forces) {
    this.forces = forces;
  }

  /** The dates. */
  Dates read(OwnText own, Head head, @Nullable Signature signature, MetadataBlock block) {
    Optional<LocalDate> promulgated = day(block, Field.PROMULGATED);
    LocalDate issued =
        day(block, Field.ISSUED)
            .or(() -> signature == null ? Optional.empty() : Optional.ofNullable(signature.day()))
            .or(() -> ofHead(head, Kind.BRACKETED_DATE))
            .or(() -> ofHead(head, Kind.DATE))
            .or(() -> day(block, Field.SENT))
            .or(() -> promulgated)
            .orElse(null);
    LocalDate published = day(block, Field.PUBLISHED).or(() -> promulgated).orElse(null);
    Force force = forces.read(own, block, issued != null ? issued : published);
    return new Dates(issued, published, force.effective(), force.expiry());
  }

  private static Optional<LocalDate> day(MetadataBlock block, Field field) {
    return block.get(field).flatMap(DateScanner::first);
  }

  private static Optional<LocalDate> ofHead(Head head, Kind kind) {
    return head.of(kind)
        .filter(unit -> unit.text().indexOf('年') > 0) // 2024-05-20 alone is when a page went up
        .flatMap(unit -> DateScanner.first(unit.text()).stream())
        .findFirst();
  }
}
