package io.planwright.read.html;

import io.planwright.model.Diagnostic;
import io.planwright.model.Diagnostic.Severity;
import io.planwright.model.Source;
import io.planwright.read.Budget;
import io.planwright.read.DocumentReader;
import io.planwright.read.Fingerprint;
import io.planwright.read.ReadingMessages;
import io.planwright.read.SourceText;
import io.planwright.read.charset.DecodedText;
import io.planwright.read.charset.TextDecoder;
import io.planwright.read.grid.Grid;
import io.planwright.read.grid.TextWriter;
import io.planwright.read.html.Box.Group;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads web pages: the article without the site around it, its metadata block as pairs, its tables
 * as grids. Any bytes are read; what a page lacks is said in diagnostics.
 *
 * <p>Example: {@code <td>发文字号</td><td>澜政办发〔2024〕12号</td>} becomes the property (发文字号,
 * 澜政办发〔2024〕12号) and the line {@code 发文字号: 澜政办发〔2024〕12号}.
 */
public final class HtmlReader implements DocumentReader {
  private final TextDecoder decoder = new TextDecoder();
  private final ElementHints hints = new ElementHints();
  private final MetadataLabels labels = new MetadataLabels();
  private final ChromeLines chrome = new ChromeLines();
  private final ReadingMessages messages;

  /** Creates a reader that speaks to its user through {@code messages}. */
  public HtmlReader(ReadingMessages messages) {
    this.messages = messages;
  }

  @Override
  public boolean reads(String fileName, byte[] content) {
    return HtmlSignature.of(content).isPage(fileName);
  }

  @Override
  public SourceText read(String path, byte[] content, Budget budget) {
    String claimed = HtmlSignature.of(content).claimedCharset();
    DecodedText decoded = decoder.decode(content, claimed);
    budget.check();
    Document document = Jsoup.parse(OrphanCells.adopt(decoded.text()));
    budget.check();
    PageHead head = PageHead.of(document);
    Layout.Page page = Layout.of(document, head, hints);
    PageMetadata metadata = new PageMetadata(MetadataBlocks.find(page.root(), labels));
    budget.check();
    List<Group> tables = tables(page, metadata.taken());
    BitSet shown = ShownLines.of(page, metadata.taken());
    BitSet inTables = lines(tables);
    budget.check();
    BitSet titleLines = (BitSet) shown.clone();
    titleLines.andNot(inTables);
    Optional<PageTitle.Found> title =
        PageTitle.find(head, page, titleLines, chrome, metadata.title());
    ArticleEdges edges = new ArticleEdges(chrome, inTables);
    budget.check();
    Article article = ArticleFinder.find(page, shown, inTables, title, edges);
    BitSet kept = article.lines();
    takeInfoLines(page, metadata, kept, title, edges);
    boolean titleStands = Repeats.drop(page.lines(), kept, title);

    Optional<String> titleText = title.map(PageTitle.Found::text);
    TextWriter text = new TextWriter();
    if (!titleStands) {
      titleText.ifPresent(text::line);
    }
    metadata.shown(titleText.orElse("")).forEach(text::property);
    write(page, kept, tables, text);

    List<Diagnostic> diagnostics = new ArrayList<>();
    decoded.replacementReport(messages, text.text()).ifPresent(diagnostics::add);
    report(claimed, decoded, article, document, text, diagnostics);
    return new SourceText(
        new Source(path, "text/html", Fingerprint.of(content).sha256(), decoded.charset(), null),
        text.text(),
        text.tables(),
        metadata.all(head, titleText),
        diagnostics);
  }

  /** The data tables that are not the metadata block. */
  private static List<Group> tables(Layout.Page page, BitSet taken) {
    return TableShape.dataTables(page.root()).stream()
        .filter(
            table ->
                taken.get(table.from(), table.to()).cardinality() * 2 < table.to() - table.from())
        .toList();
  }

  private static BitSet lines(List<Group> tables) {
    BitSet lines = new BitSet();
    tables.forEach(table -> lines.set(table.from(), table.to()));
    return lines;
  }

  private static void takeInfoLines(
      Layout.Page page,
      PageMetadata metadata,
      BitSet kept,
      Optional<PageTitle.Found> title,
      ArticleEdges edges) {
    if (kept.isEmpty()) {
      return;
    }
    int first = edges.firstText(page.lines(), kept);
    int last = edges.lastText(page.lines(), kept);
    int from =
        title
            .filter(found -> found.isOnPage() && found.from() < first)
            .map(PageTitle.Found::from)
            .orElse(kept.nextSetBit(0));
    metadata.takeAround(page.lines(), from, first, last);
    metadata.takeTimestamp(page.lines(), from, first);
    kept.andNot(metadata.taken());
  }

  private static void write(Layout.Page page, BitSet kept, List<Group> tables, TextWriter text) {
    int next = 0;
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      while (next < tables.size() && tables.get(next).to() <= i) {
        next++;
      }
      if (next < tables.size() && tables.get(next).from() <= i) {
        Optional<Grid> grid = TableGrid.of(tables.get(next));
        if (grid.isPresent()) {
          text.table(grid.get());
          i = tables.get(next).to() - 1;
          continue;
        }
      }
      text.line(page.lines().get(i).text());
    }
  }

  private void report(
      String claimed,
      DecodedText decoded,
      Article article,
      Document document,
      TextWriter text,
      List<Diagnostic> diagnostics) {
    if (!claimed.isEmpty() && !decoder.agree(claimed, decoded.charset())) {
      diagnostics.add(diagnostic("CHARSET_MISMATCH", Severity.INFO, claimed, decoded.charset()));
    }
    if (text.text().isBlank()) {
      String frames =
          document.select("frame[src],iframe[src]").stream()
              .map((Element frame) -> frame.attr("src"))
              .limit(3)
              .collect(Collectors.joining(", "));
      diagnostics.add(
          frames.isEmpty()
              ? diagnostic("HTML_NO_CONTENT", Severity.ERROR)
              : diagnostic("HTML_FRAMES", Severity.ERROR, frames));
    } else if (!article.standsOut()) {
      diagnostics.add(diagnostic("HTML_NO_ARTICLE", Severity.WARNING));
    }
  }

  private Diagnostic diagnostic(String code, Severity severity, Object... values) {
    return new Diagnostic(code, severity, messages.say(code, values), null);
  }
}
