package io.planwright.search.index;

import io.planwright.search.inversion.Inversion;
import io.planwright.search.inversion.TextCutter;
import java.util.Set;
import org.apache.lucene.document.Document;

/** Puts the texts of a source into records, to be searched; for one thread at a time. */
final class RecordTexts {
  /** All fields with words. */
  static final Set<String> FIELDS = Set.of(Schema.TEXT, Schema.HEADING, Schema.NAME, Schema.TITLE);

  private final Inversion inversion;
  private final TextCutter cutter;

  RecordTexts(Inversion inversion) {
    this.inversion = inversion;
    this.cutter = inversion.cutter();
  }

  /** The words of a clause or passage and of the headings above it. */
  void clause(Document record, String text, String heading) {
    record.add(inversion.field(Schema.TEXT, cutter.cut(text), true));
    brief(record, Schema.HEADING, heading);
  }

  /** What a fact is about. */
  void name(Document record, String name) {
    brief(record, Schema.NAME, name);
  }

  /** The title of a document. */
  void title(Document record, String title) {
    brief(record, Schema.TITLE, title);
  }

  /** Headings and names are short, so that their lengths say nothing. */
  private void brief(Document record, String field, String text) {
    record.add(inversion.field(field, cutter.cutOnce(text), false));
  }
}
