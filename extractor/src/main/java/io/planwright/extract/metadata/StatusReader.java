package io.planwright.extract.metadata;

import io.planwright.extract.metadata.Head.Kind;
import io.planwright.model.Metadata.Status;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a document is a draft, in force or repealed. A draft says so in title, bracket or
 * notice, a repealed document in a bracket behind the title; else the metadata block says what is
 * in force. Nothing is concluded from dates.
 */
final class StatusReader {
  private final MetadataWords words;

  StatusReader(MetadataWords words) {
    this.words = words;
  }

  /** The status, empty when not stated. */
  Optional<Status> read(Head head, PlanTitle title, @Nullable String heading, MetadataBlock block) {
    boolean marked =
        head.of(Kind.DRAFT_MARK).findAny().isPresent()
            || (title.notice() != null && title.notice().draft())
            || (heading != null && words.isIn("draft", heading))
            || head.of(Kind.TITLE).anyMatch(unit -> words.isIn("draft", unit.text()))
            || head.of(Kind.NOTICE).anyMatch(unit -> words.isIn("draft", unit.text()));
    if (marked) {
      return Optional.of(Status.DRAFT);
    }
    if (head.of(Kind.REPEAL_MARK).findAny().isPresent()) {
      return Optional.of(Status.REPEALED);
    }
    return block.get(Field.STATUS).flatMap(this::ofBlock);
  }

  private Optional<Status> ofBlock(String value) {
    if (words.isIn("notYet", value)) {
      return Optional.empty();
    }
    if (words.isIn("repealed", value) || value.equals("否")) {
      return Optional.of(Status.REPEALED);
    }
    return words.isIn("inForce", value) || value.equals("是")
        ? Optional.of(Status.IN_FORCE)
        : Optional.empty();
  }
}
