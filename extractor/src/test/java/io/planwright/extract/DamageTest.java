package io.planwright.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.planwright.model.Diagnostic;
import io.planwright.model.Excerpt;
import io.planwright.model.Extraction;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Section;
import io.planwright.model.Source;
import io.planwright.model.Span;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.score.Documents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every text: facts are cut from the source, damage is survived, runs agree. */
class DamageTest {
  private static final long SEED = 20_240_601;
  private static final int DAMAGED_TEXTS = 2000;
  private static final int LONGEST_SLICE = 1200;

  /** Generous: it is there to end a loop that never ends, not to measure speed. */
  private static final Duration NO_HANG = Duration.ofMinutes(5);

  private static final String INSERTED =
      "\n\t 0123456789.%,，。、；：（）〔〕《》“”一二三十百万亿元家年至—～①㊂㊁㊀㊃';\uD83D\uDE00\uD83D";

  private static final Extractor EXTRACTOR = Extractor.create(Locale.ROOT);

  @TestFactory
  Stream<DynamicTest> everyFactOfAWholeDocumentIsCutFromIt() {
    return Stream.concat(
            Documents.sampleFolders().stream().map(Documents::plan), Documents.corpus().stream())
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(),
                    () -> {
                      SourceText source = Readers.standard(Locale.ROOT).read(file);
                      Extraction extraction = EXTRACTOR.extract(source);
                      assertThat(excerpts(extraction)).isNotEmpty();
                      check(extraction, source.text());
                    }));
  }

  @Test
  void damagedTextsAreRead() {
    Random random = new Random(SEED);
    List<String> plans =
        Documents.sampleFolders().stream()
            .map(folder -> Readers.standard(Locale.ROOT).read(Documents.plan(folder)).text())
            .toList();
    int facts = 0;
    for (int i = 0; i < DAMAGED_TEXTS; i++) {
      String damaged = damage(plans.get(i % plans.size()), random);
      Extraction extraction =
          assertTimeoutPreemptively(
              NO_HANG, () -> EXTRACTOR.extract(text(damaged)), () -> "hangs on: " + damaged);
      check(extraction, damaged);
      facts += excerpts(extraction).size();
    }
    assertThat(facts).as("facts found in damaged texts").isGreaterThan(DAMAGED_TEXTS);
  }

  @Test
  void aTextOfAnyShortSequenceIsRead() {
    Random random = new Random(SEED);
    for (int i = 0; i < DAMAGED_TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(24); k >= 0; k--) {
        text.append(INSERTED.charAt(random.nextInt(INSERTED.length())));
      }
      check(EXTRACTOR.extract(text(text.toString())), text.toString());
    }
  }

  @Test
  void twoExtractorsInSeveralThreadsAgree() {
    List<Path> files = Documents.sampleFolders().stream().map(Documents::plan).toList();
    Extractor other = Extractor.create(Locale.ROOT);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<CompletableFuture<Extraction>> first = new ArrayList<>();
      List<CompletableFuture<Extraction>> second = new ArrayList<>();
      for (Path file : files) {
        SourceText source = Readers.standard(Locale.ROOT).read(file);
        first.add(CompletableFuture.supplyAsync(() -> EXTRACTOR.extract(source), threads));
        second.add(CompletableFuture.supplyAsync(() -> other.extract(source), threads));
      }
      for (int i = 0; i < files.size(); i++) {
        assertThat(first.get(i).join()).as(files.get(i).toString()).isEqualTo(second.get(i).join());
      }
    }
  }

  private static SourceText text(String text) {
    String hash = Integer.toHexString(text.hashCode());
    Source source = new Source("-", "text/plain", hash, StandardCharsets.UTF_8.name(), null);
    return new SourceText(source, text, List.of(), List.of(), List.of());
  }

  /** A slice of a plan with one to six wounds. */
  private static String damage(String plan, Random random) {
    int length = 1 + random.nextInt(LONGEST_SLICE);
    int from = random.nextInt(Math.max(1, plan.length() - length));
    StringBuilder text =
        new StringBuilder(plan.substring(from, Math.min(plan.length(), from + length)));
    for (int wounds = 1 + random.nextInt(6); wounds > 0 && !text.isEmpty(); wounds--) {
      wound(text, random);
    }
    return text.toString();
  }

  private static void wound(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    switch (random.nextInt(5)) {
      case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
      case 1 -> text.insert(at, INSERTED.charAt(random.nextInt(INSERTED.length())));
      case 2 -> changeWidths(text, at, Math.min(text.length(), at + 60));
      case 3 -> text.setLength(at);
      case 4 -> {
        String piece = text.substring(at, Math.min(text.length(), at + 1 + random.nextInt(30)));
        text.insert(random.nextInt(text.length()), piece);
      }
      default -> throw new IllegalStateException();
    }
  }

  private static void changeWidths(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < '\u007F') {
        text.setCharAt(i, (char) (c + 0xFEE0));
      } else if (c > '\uFF00' && c < '\uFF5F') {
        text.setCharAt(i, (char) (c - 0xFEE0));
      } else if (c == ' ') {
        text.setCharAt(i, '\u3000');
      }
    }
  }

  private static void check(Extraction extraction, String text) {
    for (Excerpt excerpt : excerpts(extraction)) {
      assertThat(excerpt.span().slice(text)).isEqualTo(excerpt.text());
    }
    for (PolicyDocument document : extraction.documents()) {
      assertThat(document.span().end()).isLessThanOrEqualTo(text.length());
      document.outline().forEach(section -> check(section, document.span()));
      document.tables().forEach(t -> assertThat(t.span().end()).isLessThanOrEqualTo(text.length()));
      document
          .targets()
          .forEach(t -> assertThat(t.quote().span().contains(t.value().span())).isTrue());
      document
          .incentives()
          .forEach(i -> assertThat(i.quote().span().contains(i.amount().span())).isTrue());
    }
    for (Diagnostic diagnostic : extraction.diagnostics()) {
      Span span = diagnostic.span();
      assertThat(span == null || span.end() <= text.length()).as(diagnostic.toString()).isTrue();
    }
  }

  private static void check(Section section, Span above) {
    assertThat(above.contains(section.span())).as("%s in %s", section, above).isTrue();
    section.children().forEach(child -> check(child, section.span()));
  }

  private static List<Excerpt> excerpts(Extraction extraction) {
    List<Excerpt> excerpts = new ArrayList<>();
    for (PolicyDocument document : extraction.documents()) {
      document.targets().forEach(t -> excerpts.addAll(List.of(t.quote(), t.value())));
      document.incentives().forEach(i -> excerpts.addAll(List.of(i.quote(), i.amount())));
      document.responsibilities().forEach(r -> excerpts.add(r.quote()));
      document.citations().forEach(c -> excerpts.add(c.excerpt()));
    }
    return excerpts;
  }
}
