package io.planwright.extract.agency;

import io.planwright.lexicon.Tsv;
import java.util.List;
import java.util.Locale;

/** The names of agencies and the words that end such names. Immutable. */
public final class AgencyLexicon {
  private final List<Ending> endings =
      Tsv.read(AgencyLexicon.class, "endings.tsv").stream()
          .map(
              row ->
                  new Ending(
                      row.get("surface"),
                      Body.valueOf(row.get("kind")),
                      row.get("signs").equals("yes")))
          .toList();

  private final List<Agency> agencies =
      Tsv.read(AgencyLexicon.class, "agencies.tsv").stream()
          .map(
              row ->
                  new Agency(
                      row.get("surface"),
                      Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                      row.get("canonical")))
          .toList();

  /** Loads the words. */
  public AgencyLexicon() {}

  /** What kind of body an ending makes. */
  public enum Body {
    /** An organ of party or state: 市科技局, 区委宣传部. */
    GOVERNMENT,
    /** A company, bank, school, association: 市供电公司. */
    ORGANISATION,
    /** A place or zone: 云湖高新区. */
    PLACE,
    /** A group of bodies without a name: 各县（市、区）, 有关部门. */
    GROUP,
    /** No body at all: 产业布局. */
    NONE
  }

  /** How the name of an agency is used. */
  public enum Kind {
    /** 发改委, after a level or a place or alone. */
    DEPARTMENT,
    /** 人民政府, 法院, 工商联, likewise. */
    ORGAN,
    /** 委组织部, after a level or a place. */
    PARTY,
    /** 国务院, 科技部: nothing stands in front. */
    NATIONAL,
    /** 中国人民银行: nothing stands in front, a place and a branch may follow. */
    BRANCHED,
    /** 团市委: the level stands inside. */
    WHOLE
  }

  /**
   * The last word of names.
   *
   * @param surface as it stands in text
   * @param body what it makes of the name
   * @param signs whether an agency that issues documents may end with it
   */
  public record Ending(String surface, Body body, boolean signs) {}

  /**
   * A known name without level and place.
   *
   * @param surface as it stands in text: 发改委
   * @param kind how it is used
   * @param fullName written out: 发展和改革委员会
   */
  public record Agency(String surface, Kind kind, String fullName) {}

  /** All endings, sorted. */
  public List<Ending> endings() {
    return endings;
  }

  /** All names, sorted. */
  public List<Agency> agencies() {
    return agencies;
  }
}
