package io.planwright.extract.region;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.Label;
import io.planwright.extract.region.ResolvedRegion.Basis;
import io.planwright.extract.region.TitlePlaces.TitleReading;
import io.planwright.model.Metadata.Level;
import io.planwright.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides which place a plan is for.
 *
 * <p>The title speaks first, then the issuers, the 落款, the notice, and last the text where it names
 * one place again and again. Where a name means several places (白云区, 朝阳区), the other places the
 * document names decide: 贵阳市, 中共贵阳市委 or 贵阳 make 白云区 the one in 贵阳. Without such evidence the name
 * stays as it is, without code. The abbreviation in a 发文字号 decides nothing (通政办发 is 南通 and 通州).
 * Places that were made unreadable (XX市) resolve to nothing.
 *
 * <p>Example: title 白云区…实施方案 and a first sentence that cites 中共贵阳市委 → 贵阳市白云区, 520113, below 贵州省 and
 * 贵阳市.
 */
public final class RegionResolver {
  private static final Pattern WHITE = Pattern.compile("[\\s\\u3000\\u00a0]+");
  private static final Pattern NATIONAL =
      Pattern.compile("^(?:国务院|中共中央|中央|国家|全国|中华人民共和国|最高人民)|^[^省市区县州盟旗委]{2,12}部(?:办公厅)?$");
  private static final Pattern QUOTED = Pattern.compile("《([^《》]{4,120})》(?=已经|业经|印发|予以|，现|,现)");
  private static final Pattern ISSUING =
      Pattern.compile("(?:^|[。；;，,\\n》])(?:原标题[:：])?([^。；;，,\\n《》]{2,40})(?:关于)?(?:印发|发布|转发|$)");

  private static final List<String> ADMINISTERED = List.of("管委会", "管理委员会", "党工委");

  private final RegionLexicon lexicon;
  private final RegionScanner scanner;
  private final TitlePlaces titles;
  private final RegionNamer namer;

  /** Creates a resolver over a lexicon. */
  public RegionResolver(RegionLexicon lexicon) {
    this.lexicon = lexicon;
    this.scanner = new RegionScanner(lexicon);
    this.titles = new TitlePlaces(lexicon);
    this.namer = new RegionNamer(lexicon);
  }

  /** The place a document is for, empty when it is anonymised or says nothing about it. */
  public Optional<Region> resolve(RegionQuery query) {
    return explain(query).map(ResolvedRegion::region);
  }

  /** The same with the level of the place and the part of the document that decided. */
  public Optional<ResolvedRegion> explain(RegionQuery query) {
    String title = clean(query.title());
    List<String> issuers = query.issuers().stream().map(RegionResolver::clean).toList();
    String notice = query.notice().toString();
    String signature = query.signature().toString();
    String text = query.text().toString();
    List<String> sources = new ArrayList<>(issuers);
    sources.add(signature);
    PlaceEvidence evidence =
        new PlaceEvidence(lexicon, scanner, sources, text.isEmpty() ? notice : text);

    TitleReading reading = titles.read(title);
    Optional<RegionMention> named =
        reading.places().stream()
            .filter(place -> supported(place, evidence, issuers, text))
            .findFirst();
    if (named.isPresent()) {
      return Optional.of(region(named.get(), evidence, Basis.TITLE));
    }
    List<RegionMention> ofIssuers =
        issuers.stream().flatMap(issuer -> titles.ofAgency(issuer).stream()).toList();
    if (!ofIssuers.isEmpty()) {
      return agreed(ofIssuers).map(place -> region(place, evidence, Basis.ISSUER));
    }
    boolean national = issuers.stream().anyMatch(issuer -> NATIONAL.matcher(issuer).find());
    if (reading.anonymous() || reading.bareZone() || national) {
      return Optional.empty();
    }
    Optional<RegionMention> signed = signer(signature);
    if (signed.isPresent()) {
      return Optional.of(region(signed.get(), evidence, Basis.SIGNATURE));
    }
    Optional<RegionMention> noticed = ofNotice(notice, evidence);
    if (noticed.isPresent()) {
      return Optional.of(region(noticed.get(), evidence, Basis.NOTICE));
    }
    return TitlePlaces.anonymous(text)
        ? Optional.empty()
        : evidence
            .recurring()
            .or(() -> title.isEmpty() ? ofFirstLine(text) : Optional.empty())
            .map(place -> region(place, evidence, Basis.TEXT));
  }

  /** The place that the first line of a text without title names in full: 一、云湖县奖补标准. */
  private Optional<RegionMention> ofFirstLine(String text) {
    String line = text.lines().filter(one -> !one.isBlank()).findFirst().orElse("");
    Label label = Label.at(line, 0, line.length());
    String words = clean(label == null ? line : line.substring(label.end()));
    return titles.read(words).places().stream()
        .filter(place -> place.innermost().form() == NameForm.OFFICIAL)
        .findFirst();
  }

  private ResolvedRegion region(RegionMention mention, PlaceEvidence evidence, Basis basis) {
    RegionMention full = evidence.fullest(mention);
    List<Place> candidates = full.candidates();
    Optional<Place> place = candidates.isEmpty() ? Optional.empty() : evidence.choose(candidates);
    if (place.isEmpty() && full.innermost().form() == NameForm.SHORT) {
      // 吉林, 海南: the province, unless the text speaks for the other.
      place = candidates.stream().filter(one -> one.level() == Level.PROVINCE).findFirst();
    }
    boolean ambiguous = mention.candidates().size() > 1;
    return place
        .map(
            one ->
                new ResolvedRegion(namer.known(one, full, evidence, ambiguous), one.level(), basis))
        .orElseGet(
            () ->
                new ResolvedRegion(namer.unknown(full, evidence), RegionNamer.level(full), basis));
  }

  /**
   * Whether a place at the head of a title is more than a likeness. Full names the lexicon knows
   * need no proof; short ones and unknown ones do, wherever there is a document to give it.
   */
  private boolean supported(
      RegionMention place, PlaceEvidence evidence, List<String> issuers, String text) {
    NameForm form = place.innermost().form();
    if (form == NameForm.OFFICIAL || form == NameForm.ALIAS) {
      return true;
    }
    String name = place.innermost().surface();
    if (issuers.stream().anyMatch(issuer -> issuer.contains(name))) {
      return true;
    }
    if (form == NameForm.UNKNOWN && place.zone() && !titles.tellingZone(name)) {
      // 共同富裕示范区 is a subject; with a 管委会 it would be a place.
      return ADMINISTERED.stream().anyMatch(agency -> text.contains(name + agency));
    }
    if (evidence.names(place)) {
      return true;
    }
    if (form == NameForm.SHORT) {
      String full = place.candidates().get(0).name();
      boolean large = place.innermost().level() != Level.COUNTY;
      return large && (text.isEmpty() || evidence.selfFits(full));
    }
    return evidence.selfConfirms(name);
  }

  /** The place all agencies share; empty when they are of different places. */
  private Optional<RegionMention> agreed(List<RegionMention> places) {
    RegionMention first = places.get(0);
    boolean same =
        places.stream()
            .allMatch(
                other ->
                    other.innermost().surface().equals(first.innermost().surface())
                        || other.candidates().stream().anyMatch(first.candidates()::contains)
                        || contains(first, other)
                        || contains(other, first));
    return same
        ? places.stream().reduce((one, two) -> contains(one, two) ? two : one)
        : Optional.empty();
  }

  private boolean contains(RegionMention outer, RegionMention inner) {
    return inner.candidates().stream()
        .anyMatch(one -> outer.candidates().stream().anyMatch(two -> lexicon.within(one, two)));
  }

  private Optional<RegionMention> signer(String signature) {
    for (String line : WHITE.split(signature, -1)) {
      Optional<RegionMention> place = line.isEmpty() ? Optional.empty() : titles.ofAgency(line);
      if (place.isPresent() && lexicon.shapes().agencyFollows(line, place.get().span().end(), 16)) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<RegionMention> ofNotice(String notice, PlaceEvidence evidence) {
    Matcher quoted = QUOTED.matcher(notice);
    while (quoted.find()) {
      Optional<RegionMention> place =
          titles.read(clean(quoted.group(1))).places().stream()
              .filter(one -> supported(one, evidence, List.of(), notice))
              .findFirst();
      if (place.isPresent()) {
        return place;
      }
    }
    Matcher issuing = ISSUING.matcher(notice);
    while (issuing.find()) {
      String agency = clean(issuing.group(1));
      Optional<RegionMention> place = titles.ofAgency(agency);
      if (place.isPresent()
          && place.get().span().start() <= 2
          && lexicon.shapes().agencyFollows(agency, place.get().span().end(), 16)) {
        return place;
      }
    }
    return Optional.empty();
  }

  private static String clean(CharSequence text) {
    return Characters.withoutBlanks(text.toString());
  }
}
