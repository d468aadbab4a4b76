package io.planwright.extract.metadata;

import io.planwright.extract.DocumentText;
import io.planwright.extract.region.RegionQuery;
import io.planwright.extract.region.RegionResolver;
import io.planwright.extract.region.ResolvedRegion;
import io.planwright.extract.split.Chrome;
import io.planwright.extract.split.DocTypes;
import io.planwright.extract.split.Slice;
import io.planwright.extract.words.Words;
import io.planwright.model.Metadata;
import io.planwright.model.Metadata.Dates;
import io.planwright.model.Metadata.Level;
import io.planwright.read.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads what is known about a document as a whole. Holds words only; safe for many threads. */
public final class MetadataReader {
  private final MetadataWords words = new MetadataWords();
  private final AgencyNames agencies = new AgencyNames(words);
  private final BlockReader blocks = new BlockReader(words);
  private final SignatureReader signatures = new SignatureReader(agencies);
  private final IssuerReader issuers = new IssuerReader(agencies, signatures, words);
  private final NumberReader numbers = new NumberReader();
  private final DateReader dates = new DateReader(new ForceReader(words));
  private final PeriodReader periods = new PeriodReader(words);
  private final StatusReader statuses = new StatusReader(words);
  private final GovernmentEvidence evidence = new GovernmentEvidence();
  private final GistReader gists = new GistReader(new Words());
  private final HeadScanner heads;
  private final TitleReader titles;
  private final RegionResolver regions;

  /**
   * Loads the words of this package.
   *
   * @param docTypes the kinds of documents a title ends with
   * @param chrome what belongs to the site and not to the document
   * @param regions decides which place a document is for
   */
  public MetadataReader(DocTypes docTypes, Chrome chrome, RegionResolver regions) {
    this.heads = new HeadScanner(words, agencies, docTypes, chrome);
    this.titles = new TitleReader(docTypes, chrome, agencies, words);
    this.regions = regions;
  }

  /**
   * Reads the metadata of one document.
   *
   * @param document its clean text and outline
   * @param slice its stretch of the source
   * @param source the source, whose metadata block speaks of the document that makes up most of it
   * @return what the document says of itself; what it does not say is null or empty
   */
  public Metadata read(DocumentText document, Slice slice, SourceText source) {
    OwnText own = OwnText.of(document, slice);
    MetadataBlock block = blocks.read(own, source);
    Head head = heads.scan(own, block);
    PlanTitle title = titles.read(own, head, slice.heading(), block);
    Signature signature = signatures.read(own, head).orElse(null);
    List<String> issued = issuers.read(own, head, title, signature, block);
    Optional<ResolvedRegion> region =
        regions.explain(
            new RegionQuery(
                title.text() == null ? "" : withoutIssuers(title.text()),
                issued,
                noticeOf(head),
                signature == null ? "" : signature.text(),
                own.text()));
    String number = numbers.read(own, head, block).orElse(null);
    Dates days = dates.read(own, head, signature, block);
    Optional<PeriodReader.Period> period = periods.read(own, title.text());
    GistReader.Gist gist = gists.read(own, head, title.text());
    return new Metadata(
        title.text(),
        number,
        issued,
        region.map(ResolvedRegion::region).orElse(null),
        region.map(ResolvedRegion::level).orElse(national(issued)),
        days,
        period.map(PeriodReader.Period::start).orElse(null),
        period.map(PeriodReader.Period::end).orElse(null),
        title.docType(),
        statuses.read(head, title, slice.heading(), block).orElse(null),
        number != null || !issued.isEmpty() || evidence.speaksForGovernment(own.text()),
        block.written(Field.INDEX).orElse(null),
        block.written(Field.TOPIC).orElse(null),
        gist.keywords(),
        gist.summary().orElse(null));
  }

  /** A title without the agencies before 关于: these go to the resolver as issuers. */
  private String withoutIssuers(String title) {
    int about = title.indexOf("关于");
    return about > 0 && !agencies.split(title.substring(0, about)).isEmpty()
        ? title.substring(about)
        : title;
  }

  /** The titles and sentences of the head, which name the place where the plan's title does not. */
  private static String noticeOf(Head head) {
    StringJoiner notice = new StringJoiner("\n");
    for (Head.Unit unit : head.units()) {
      if (unit.kind() == Head.Kind.TITLE || unit.kind() == Head.Kind.NOTICE) {
        notice.add(unit.text());
      }
    }
    return notice.toString();
  }

  private @Nullable Level national(List<String> issued) {
    return issued.stream().anyMatch(agencies::isNational) ? Level.NATIONAL : null;
  }
}
