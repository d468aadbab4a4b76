package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.finding.CheckedFile;
import io.planwright.cli.output.WholeFile;
import io.planwright.cli.table.LineNumbers;
import io.planwright.model.Span;
import io.planwright.templates.check.Edit;
import io.planwright.templates.check.Finding;
import io.planwright.templates.word.WordEdits;
import io.planwright.templates.word.WordFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what can be put right without altering what a text means: into a copy beside the file,
 * or into the file itself where the user says so.
 */
final class CheckFix {
  private static final String TEXT = "text/plain";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final CommandContext context;
  private final boolean inPlace;

  CheckFix(CommandContext context, boolean inPlace) {
    this.context = context;
    this.inPlace = inPlace;
  }

  /** The edits of all findings in text order; of two that touch the same place, the first. */
  static List<Edit> edits(List<Finding> findings) {
    TreeSet<Edit> sorted =
        new TreeSet<>(Comparator.comparing(Edit::span).thenComparing(Edit::replacement));
    findings.forEach(finding -> sorted.addAll(finding.edits()));
    List<Edit> kept = new ArrayList<>();
    int end = -1;
    for (Edit edit : sorted) {
      boolean same = !kept.isEmpty() && kept.getLast().span().equals(edit.span());
      if (edit.span().start() >= end && !same) {
        kept.add(edit);
        end = edit.span().end();
      }
    }
    return kept;
  }

  /** Writes the file with its edits, and says what was changed. */
  void fix(InputFile input, CheckWork.Outcome.Checked checked) {
    CheckedFile file = checked.file();
    List<Edit> edits = edits(file.findings());
    @Nullable Path path = input.file();
    if (edits.isEmpty()) {
      context.console().note(context.text("check.nothingToFix", input.shown()));
      return;
    }
    String type = file.source().source().mediaType();
    if (path == null || input.part() != null || !(type.equals(TEXT) || type.equals(WORD))) {
      context.console().note(context.text("check.cannotFix", input.shown()));
      return;
    }
    Path target = inPlace ? path : copy(path);
    try {
      byte[] bytes =
          type.equals(TEXT) ? text(file, edits) : word(checked.content().bytes(), file, edits);
      try (WholeFile whole = WholeFile.begin(target)) {
        whole.stream().write(bytes);
        whole.commit();
      }
    } catch (IOException e) {
      throw context.usage("output.failed", Failures.reason(e));
    }
    show(file, edits);
    context.console().note(context.text("check.fixed", input.shown(), edits.size(), target));
  }

  /** 方案.txt becomes 方案-已修正.txt. */
  private Path copy(Path path) {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String ending = dot < 0 ? "" : name.substring(dot);
    return path.resolveSibling(stem + "-" + context.text("check.fixedName") + ending);
  }

  static String applied(String text, List<Edit> edits) {
    StringBuilder fixed = new StringBuilder(text);
    for (Edit edit : edits.reversed()) {
      fixed.replace(edit.span().start(), edit.span().end(), edit.replacement());
    }
    return fixed.toString();
  }

  /** In the character set the file came in, where that has all characters. */
  private static byte[] text(CheckedFile file, List<Edit> edits) {
    String fixed = applied(file.source().text(), edits);
    @Nullable String name = file.source().source().charset();
    Charset charset =
        name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(fixed));
      byte[] content = new byte[bytes.remaining()];
      bytes.get(content);
      return content;
    } catch (CharacterCodingException | UnsupportedOperationException e) {
      return fixed.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static byte[] word(byte[] content, CheckedFile file, List<Edit> edits)
      throws IOException {
    WordFile word = WordFile.read(content);
    WordEdits.apply(
        word,
        file.source().text(),
        edits.stream().map(edit -> new WordEdits.Change(edit.span(), edit.replacement())).toList());
    return word.bytes();
  }

  /** One change a line: the line, what stood there, what stands there now. */
  private void show(CheckedFile file, List<Edit> edits) {
    LineNumbers lines = new LineNumbers(file.source().text());
    for (Edit edit : edits) {
      Span span = edit.span();
      String text = file.source().text();
      int from = Math.max(0, span.start() - 6);
      int to = Math.min(text.length(), span.end() + 6);
      String before = text.substring(from, span.start()).replaceAll("\\s", " ");
      String behind = text.substring(span.end(), to).replaceAll("\\s", " ");
      context
          .console()
          .note(
              context.text(
                  "check.change",
                  lines.at(span),
                  before + "[-" + span.slice(text) + "-]{+" + edit.replacement() + "+}" + behind));
    }
  }
}
