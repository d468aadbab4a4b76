package io.planwright.extract.metadata;

import io.planwright.extract.metadata.Head.Kind;
import io.planwright.extract.metadata.Head.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names the agencies that issued a document.
 *
 * <p>Who signed counts first, for a signature has full names and all of them; then who the title
 * names before 关于印发; then the red head above number and title; then the metadata block, which often
 * has short names; last the agencies of which news say that they released it. Agencies the text
 * gives work to are never issuers.
 */
final class IssuerReader {
  private static final Pattern BEFORE_ABOUT = Pattern.compile("([一-鿿、]{3,90}?)关于.*");
  private static final Pattern CLAUSE_ENDS = Pattern.compile("[，。；：\\n]");
  private static final int NEWS_HEAD = 500;

  private final AgencyNames agencies;
  private final SignatureReader signatures;
  private final Pattern released;

  IssuerReader(AgencyNames agencies, SignatureReader signatures, MetadataWords words) {
    this.agencies = agencies;
    this.signatures = signatures;
    this.released =
        Pattern.compile(
            "([一-鿿、]{4,90}?)(?:[一二三四五六七八九十]{1,2}(?:部门|家单位|单位))?(?:近日|日前)?(?:联合)?"
                + words.group("release"));
  }

  /** The issuers, empty when none is named. */
  List<String> read(
      OwnText own, Head head, PlanTitle title, @Nullable Signature signature, MetadataBlock block) {
    List<String> names = signature == null ? List.of() : signature.agencies();
    if (names.isEmpty()) {
      names = ofTitles(head, title);
    }
    if (names.isEmpty()) {
      names = ofRedHead(own, head);
    }
    if (names.isEmpty()) {
      names = block.get(Field.ISSUER).map(this::ofBlock).orElse(List.of());
    }
    if (names.isEmpty()) {
      names = ofNews(own, head, title);
    }
    return List.copyOf(new LinkedHashSet<>(names));
  }

  private List<String> ofTitles(Head head, PlanTitle title) {
    if (title.notice() != null && !title.notice().issuers().isEmpty()) {
      return title.notice().issuers();
    }
    List<String> titles = new ArrayList<>();
    head.of(Kind.TITLE).map(Unit::text).forEach(titles::add);
    if (title.text() != null) {
      titles.add(title.text());
    }
    for (String text : titles) {
      Matcher matcher = BEFORE_ABOUT.matcher(text);
      List<String> names = matcher.matches() ? agencies.split(matcher.group(1)) : List.of();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** Agencies on lines of their own right above the title, else above the number. */
  private List<String> ofRedHead(OwnText own, Head head) {
    List<String> aboveNumber = List.of();
    List<String> names = new ArrayList<>();
    for (Unit unit : head.units()) {
      switch (unit.kind()) {
        case AGENCY -> names.addAll(signatures.parted(own, unit));
        case TITLE -> {
          if (!names.isEmpty()) {
            return names;
          }
        }
        case NUMBER -> {
          aboveNumber = aboveNumber.isEmpty() ? List.copyOf(names) : aboveNumber;
          names.clear();
        }
        case SALUTATION, NOTICE, DATE, BRACKETED_DATE, DRAFT_MARK, REPEAL_MARK -> names.clear();
      }
    }
    return aboveNumber;
  }

  private List<String> ofBlock(String value) {
    List<String> names = agencies.split(value);
    return names.isEmpty() && agencies.isAgency(value) ? List.of(value) : names;
  }

  /** 近日，云湖市商务局、云湖市财政局印发了《…》, when 《…》 is this document. */
  private List<String> ofNews(OwnText own, Head head, PlanTitle title) {
    if (title.text() == null) {
      return List.of();
    }
    int from = Math.min(head.bodyStart(), own.text().length());
    int to = Math.min(own.text().length(), from + NEWS_HEAD);
    if (own.text().indexOf(title.text(), from, to) < 0) {
      return List.of();
    }
    for (String clause : CLAUSE_ENDS.split(own.text().substring(from, to), -1)) {
      if (!clause.contains(title.text())) {
        continue;
      }
      Matcher matcher = released.matcher(clause);
      if (matcher.lookingAt() && clause.indexOf(title.text(), matcher.end()) >= 0) {
        List<String> names = agencies.split(matcher.group(1));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }
}
