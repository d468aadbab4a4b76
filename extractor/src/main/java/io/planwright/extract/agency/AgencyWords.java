package io.planwright.extract.agency;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordTrie;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words names of agencies are made of: {@code agencies.tsv} and {@code agency-words.tsv}. */
final class AgencyWords {
  private final WordTrie<Agency> agencies;
  private final Map<Role, WordTrie<Boolean>> words = new EnumMap<>(Role.class);

  /** The kinds of {@code agencies.tsv}. */
  enum Kind {
    /** 发改委, after a level or a place or alone. */
    DEPARTMENT,
    /** 人民政府, 法院, 工商联, likewise. */
    ORGAN,
    /** 委组织部, after a level or a place. */
    PARTY,
    /** 国务院, 科技部: nothing stands in front. */
    NATIONAL,
    /** 国家税务总局: likewise, with branches in the places. */
    BRANCHED,
    /** 团市委: the level stands inside. */
    WHOLE
  }

  /** The kinds of {@code agency-words.tsv}. */
  enum Role {
    /** 市, 区, 市直 …: the level in front of a department. */
    LEVEL,
    /** 各, 相关 …: the beginning of a collective name. */
    COLLECTIVE,
    /** 镇街, 部门 …: the parts of a collective name. */
    MEMBER,
    /** 有关, 成员 …: parts with which a collective name does not end. */
    INNER,
    /** 成员单位 …: the end of a collective name. */
    GROUP,
    /** 大学, 公司, 管委会 …: the end of an institution's name. */
    INSTITUTION,
    /** 支行, 分局 …: a branch of the agency in front. */
    BRANCH,
    /** 书记, 采购 …: a word that makes 委 or 政府 in front something else. */
    FOLLOWER,
    /** 由, 会同 …: a word in front of names of agencies. */
    BOUNDARY,
    /** 推进, 给予 …: a word that names of agencies do not hold. */
    STOP
  }

  /**
   * A known name without level and place.
   *
   * @param kind how it is used
   * @param canonical the name written out
   * @param family what the same departments share
   */
  record Agency(Kind kind, String canonical, String family) {}

  AgencyWords() {
    Map<String, Agency> byName = new TreeMap<>();
    Tsv.read(AgencyWords.class, "agencies.tsv")
        .forEach(
            row ->
                byName.put(
                    row.require("surface"),
                    new Agency(
                        Kind.valueOf(row.require("kind").toUpperCase(Locale.ROOT)),
                        row.require("canonical"),
                        row.require("family"))));
    agencies = WordTrie.of(byName);
    Map<Role, Map<String, Boolean>> byRole = new EnumMap<>(Role.class);
    Tsv.read(AgencyWords.class, "agency-words.tsv")
        .forEach(
            row ->
                byRole
                    .computeIfAbsent(
                        Role.valueOf(row.require("kind").toUpperCase(Locale.ROOT)),
                        key -> new TreeMap<>())
                    .put(row.require("surface"), true));
    for (Role role : Role.values()) {
      words.put(role, WordTrie.of(byRole.getOrDefault(role, Map.of())));
    }
  }

  /** The longest known name here. */
  Optional<WordTrie.Match<Agency>> agencyAt(CharSequence text, int at) {
    return Optional.ofNullable(agencies.longestAt(text, at));
  }

  /** The end of the longest word of this role here, or {@code at} when there is none. */
  int end(Role role, CharSequence text, int at) {
    WordTrie<Boolean> trie = words.get(role);
    return trie == null ? at : trie.endAt(text, at);
  }

  /** Whether a word of this role stands anywhere in the text. */
  boolean within(Role role, CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      if (end(role, text, at) > at) {
        return true;
      }
    }
    return false;
  }

  /** The beginning of the longest word of this role that ends the text, or its length. */
  int endingStart(Role role, CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      if (end(role, text, at) == text.length()) {
        return at;
      }
    }
    return text.length();
  }
}
