package io.planwright.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Citation;
import io.planwright.model.Citation.Relation;
import io.planwright.model.Excerpt;
import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Source;
import io.planwright.model.Span;
import io.planwright.search.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CitationLinksTest {
  private static final Plan CITY = plan("云湖市高企培育行动计划", "云政办发〔2024〕12号");

  @Test
  void aNumberLeadsToItsDocumentHoweverItIsWritten() {
    Plan district = plan("澄湾区高企培育方案", null, citation("行动计划", "云政办发 [2024] 12号"));

    assertThat(CitationLinks.of(List.of(CITY, district)))
        .extracting(CitationLinks.Link::cited)
        .containsExactly(CITY);
  }

  @Test
  void withoutNumberTheTitleLeadsThereWhereOnlyOneHasIt() {
    Plan district = plan("澄湾区高企培育方案", null, citation("云湖市高企培育行动计划", null));

    assertThat(cited(CITY, district)).isSameAs(CITY);
    assertThat(cited(CITY, district, plan("云湖市高企培育行动计划", "云政发〔2020〕3号"))).isNull();
  }

  @Test
  void anotherNumberIsAnotherDocument() {
    Plan district = plan("澄湾区高企培育方案", null, citation("云湖市高企培育行动计划", "云政办发〔2019〕8号"));

    assertThat(cited(CITY, district)).isNull();
  }

  @Test
  void theSameDocumentHasTheSameKey() {
    assertThat(CitationLinks.key(citation("计划", "云政办发〔2024〕12号")))
        .isEqualTo(CitationLinks.key(citation("行动计划", "云政办发［2024］12 号")))
        .isNotEqualTo(CitationLinks.key(citation("计划", null)));
  }

  private static @Nullable Plan cited(Plan... plans) {
    return CitationLinks.of(List.of(plans)).getFirst().cited();
  }

  private static Citation citation(String title, @Nullable String number) {
    return new Citation(
        new Excerpt(new Span(0, title.length()), title), title, number, Relation.BASIS);
  }

  private static Plan plan(String title, @Nullable String number, Citation... citations) {
    Metadata metadata =
        new Metadata(
            title,
            number,
            List.of(),
            null,
            null,
            new Metadata.Dates(null, null, null, null),
            null,
            null,
            null,
            null,
            true,
            null,
            null,
            List.of(),
            null);
    PolicyDocument document =
        new PolicyDocument(
            title,
            new Span(0, title.length()),
            metadata,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(citations));
    return new Plan(new Source(title, "text/plain", "0", "UTF-8", null), document, title);
  }
}
