package io.planwright.cli.html;

import io.planwright.cli.console.Messages;
import io.planwright.cli.html.Proof.Detail;
import io.planwright.cli.html.Proof.Piece;
import io.planwright.cli.sheet.SourceLinks;
import io.planwright.cli.table.DisplayWidth;
import io.planwright.model.Excerpt;
import io.planwright.model.Span;
import io.planwright.search.Plan;
import io.planwright.search.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotes of a page as they come, numbered. */
final class ProofBook {
  private final Messages messages;
  private final SourceLinks links;
  private final List<Proof> proofs = new ArrayList<>();

  ProofBook(Messages messages, SourceLinks links) {
    this.messages = messages;
    this.links = links;
  }

  /**
   * Takes a quote.
   *
   * @param statement what it proves
   * @param marked the words of it that matter
   * @param heading the headings above it, null where there are none
   * @param page its page, null where only its place tells it
   */
  Proof add(
      String statement,
      Plan plan,
      Excerpt quote,
      List<Excerpt> marked,
      List<Detail> details,
      @Nullable String heading,
      @Nullable Integer page) {
    String file = plan.source().path();
    @Nullable String number = plan.document().metadata().docNumber();
    Proof proof =
        new Proof(
            proofs.size() + 1,
            statement,
            pieces(quote, marked),
            details.stream().filter(detail -> !detail.value().isEmpty()).toList(),
            plan.name(),
            number == null ? "" : number,
            file,
            links.to(file).orElse(""),
            heading == null ? "" : DisplayWidth.oneLine(heading),
            place(quote.span(), page == null ? plan.source().pageAt(quote.span().start()) : page),
            Reference.to(plan));
    proofs.add(proof);
    return proof;
  }

  /** All quotes taken so far. */
  List<Proof> all() {
    return List.copyOf(proofs);
  }

  /** The address of a source file, empty where nothing can lead there. */
  String link(String file) {
    return links.to(file).orElse("");
  }

  private String place(Span span, @Nullable Integer page) {
    String characters = messages.text("report.characters", span.start(), span.end());
    return page == null ? characters : messages.text("report.page", page) + " " + characters;
  }

  /** A quote cut where its marked words begin and end. */
  static List<Piece> pieces(Excerpt quote, List<Excerpt> marked) {
    List<Excerpt> inside =
        marked.stream()
            .filter(one -> one.span().length() > 0 && quote.span().contains(one.span()))
            .sorted(Comparator.comparingInt(one -> one.span().start()))
            .toList();
    List<Piece> pieces = new ArrayList<>();
    int origin = quote.span().start();
    int at = 0;
    for (Excerpt one : inside) {
      int start = one.span().start() - origin;
      if (start >= at) {
        add(pieces, quote.text().substring(at, start), "");
        at = one.span().end() - origin;
        add(pieces, quote.text().substring(start, at), "mark");
      }
    }
    add(pieces, quote.text().substring(at), "");
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, String mark) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, mark));
    }
  }
}
