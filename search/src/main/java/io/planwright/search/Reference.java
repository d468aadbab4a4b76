package io.planwright.search;

import io.planwright.model.Metadata;
import java.time.LocalDate;

/**
 * A plan as a paper cites it (GB/T 7714): {@code 云湖市人民政府办公室. 云湖市高新技术企业培育行动计划: 云政办发〔2024〕12号[Z].
 * 2024-03-15.} What is not known is left out.
 */
public final class Reference {
  private Reference() {}

  /** The reference of a plan. */
  public static String to(Plan plan) {
    Metadata metadata = plan.document().metadata();
    StringBuilder reference = new StringBuilder();
    if (!metadata.issuers().isEmpty()) {
      reference.append(String.join(", ", metadata.issuers())).append(". ");
    }
    reference.append(plan.name());
    if (metadata.docNumber() != null) {
      reference.append(": ").append(metadata.docNumber());
    }
    reference.append("[Z].");
    LocalDate date =
        metadata.dates().issued() == null
            ? metadata.dates().published()
            : metadata.dates().issued();
    if (date != null) {
      reference.append(' ').append(date).append('.');
    }
    return reference.toString();
  }
}
