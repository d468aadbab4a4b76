package io.planwright.extract.region;

import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place a title speaks of.
 *
 * <p>A title names its place at the head of the plan's own name (关于印发《云湖市…行动计划》的通知), at the head of
 * its issuer (云湖市科学技术局关于…), or after 支持, 推动 …. A document it only follows (贯彻落实《澜江省…》的实施意见) says
 * nothing about the place.
 */
final class TitlePlaces {
  private static final Pattern ISSUED = Pattern.compile("印发|发布|公布|转发|批转|下发|公开征求");

  /** Names begin behind these. */
  private static final WordTrie<Boolean> HEADS =
      WordTrie.of(
          List.of(
              "《", "〈", "“", "\"", "‘", "'", "：", ":", ">", "＞", "|", "｜", "/", "（", "(", "【", "[",
              "印发", "发布", "公布", "转发", "批转", "下发", "关于", "制定", "出台", "征求", "期间", "时期", "中共",
              "中国共产党"));

  private static final WordTrie<Boolean> PARTY = WordTrie.of(List.of("中共", "中国共产党"));

  private static final Pattern YEARS =
      Pattern.compile("(?:19|20)\\d\\d(?:[—–\\-－~～至到](?:19|20)?\\d\\d)?年度?");

  private static final Pattern CITED =
      Pattern.compile("(?:贯彻|落实|执行|根据|依据|按照|实施|对照|参照|修改|废止)(?:〈|《)[^》〉]*(?:》|〉|$)");

  /** What {@link #ANONYMOUS} begins with. */
  private static final String UNREADABLE = "XxＸ×*＊○某";

  private static final Pattern ANONYMOUS =
      Pattern.compile("(?:[XxＸ×*＊○]{1,4}|某某?)(?:省|市|区|县|州|盟|旗|镇|乡|开发区|高新区|经开区|新区)");

  private final PlaceReader reader;
  private final RegionScanner scanner;
  private final PlaceShapes shapes;

  TitlePlaces(RegionLexicon lexicon) {
    this.reader = new PlaceReader(lexicon);
    this.scanner = new RegionScanner(lexicon);
    this.shapes = lexicon.shapes();
  }

  /**
   * What a title says about the place.
   *
   * @param places the places it names, the most telling first
   * @param anonymous whether it names one that was made unreadable (XX市)
   * @param bareZone whether it speaks of a zone without saying which (高新区…实施方案)
   */
  record TitleReading(List<RegionMention> places, boolean anonymous, boolean bareZone) {}

  /** Reads a title without white space. */
  TitleReading read(String title) {
    String own = CITED.matcher(title).replaceAll(cited -> "＿".repeat(cited.group().length()));
    List<RegionMention> places = new ArrayList<>();
    boolean bareZone = false;
    for (int head : heads(own)) {
      Optional<RegionMention> place = placeAt(own, head, Reading.HEAD);
      place.ifPresent(places::add);
      bareZone |= places.isEmpty() && bareZoneAt(own, head);
    }
    if (places.isEmpty()) {
      scanner.mentions(own).stream()
          .filter(RegionMention::known)
          .findFirst()
          .ifPresent(places::add);
    }
    return new TitleReading(places, anonymous(own), bareZone);
  }

  /** The place an agency bears in its name: 中共延安市委 → 延安市, 市科技局 → empty. */
  Optional<RegionMention> ofAgency(String agency) {
    Optional<RegionMention> head = placeAt(agency, PARTY.endAt(agency, 0), Reading.ISSUER);
    return head.isPresent()
        ? head
        : scanner.mentions(agency).stream().filter(RegionMention::known).findFirst();
  }

  /** Whether a zone's kind alone tells that it is one: 高新区, 经开区, but not 示范区 or 新区. */
  boolean tellingZone(String name) {
    return shapes
        .zoneEndingOf(name)
        .filter(ending -> ending.bare() == PlaceShapes.Bare.YES)
        .isPresent();
  }

  /** Whether a text names a place that was made unreadable: XX市, 某县. */
  static boolean anonymous(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (UNREADABLE.indexOf(text.charAt(i)) >= 0) {
        return ANONYMOUS.matcher(text).region(i, text.length()).find();
      }
    }
    return false;
  }

  private Optional<RegionMention> placeAt(String text, int at, Reading reading) {
    int guard = shapes.guardEnd(text, at);
    return reader
        .readAt(text, at, reading)
        .filter(mention -> guard <= mention.parts().get(0).span().end());
  }

  private boolean bareZoneAt(String title, int at) {
    return shapes.endingsAt(title, at).stream()
        .anyMatch(ending -> ending.bare() != PlaceShapes.Bare.NO);
  }

  /** Where names may begin: first those of the plan's own name, then those before it. */
  private static Set<Integer> heads(String title) {
    int own = 0;
    Matcher issued = ISSUED.matcher(title);
    while (issued.find()) {
      own = issued.end();
    }
    Set<Integer> inner = new LinkedHashSet<>();
    Set<Integer> outer = new LinkedHashSet<>();
    int at = 0;
    int head = 0;
    while (head < title.length()) {
      (head >= own ? inner : outer).add(head);
      at = Math.max(at + 1, head);
      head = headFrom(title, at);
    }
    inner.addAll(outer);
    return inner;
  }

  /** Where the next name may begin: behind a mark, a word such as 关于, or a year. */
  private static int headFrom(String title, int from) {
    for (int at = from; at < title.length(); at++) {
      int end = HEADS.endAt(title, at);
      if (end > at) {
        return end;
      }
      if (title.charAt(at) == '1' || title.charAt(at) == '2') {
        Matcher years = YEARS.matcher(title).region(at, title.length());
        if (years.lookingAt()) {
          return years.end();
        }
      }
    }
    return title.length();
  }
}
