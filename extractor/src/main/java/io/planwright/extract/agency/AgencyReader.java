package io.planwright.extract.agency;

import io.planwright.extract.agency.AgencyWords.Agency;
import io.planwright.extract.agency.AgencyWords.Kind;
import io.planwright.extract.agency.AgencyWords.Role;
import io.planwright.extract.region.RegionMention;
import io.planwright.extract.region.RegionScanner;
import io.planwright.lexicon.WordTrie;
import io.planwright.model.Span;
import java.util.Optional;

/**
 * Reads the name of an agency at a given point of a text: a place or a level, a department, and
 * what may follow it (市|发改委, 云湖市|人民政府|办公室, 人民银行|望溪支行, 区科技局|（知识产权局）); or a collective name (各县（市、区）,
 * 各成员单位).
 */
final class AgencyReader {
  private static final int LONGEST_BRANCH = 8;

  private final AgencyWords words;
  private final RegionScanner places;

  AgencyReader(AgencyWords words, RegionScanner places) {
    this.words = words;
    this.places = places;
  }

  /**
   * The longest name of an agency at this point.
   *
   * @param bounded whether a name may begin here (after punctuation, 由, 会同 …); elsewhere only what
   *     has a level or a known place in front is read
   */
  Optional<AgencyMention> readAt(CharSequence text, int from, boolean bounded) {
    Optional<AgencyMention> best = department(text, from, from, bounded);
    int level = words.end(Role.LEVEL, text, from);
    if (level > from) {
      best = longer(best, department(text, from, level, bounded));
    }
    int party = startsWith(text, from, "中共") ? from + 2 : from;
    Optional<RegionMention> place = places.placeAt(text, party);
    if (place.isPresent()) {
      best = longer(best, department(text, from, place.get().span().end(), true));
    }
    return bounded ? longer(best, collective(text, from)) : best;
  }

  private Optional<AgencyMention> department(
      CharSequence text, int from, int body, boolean bounded) {
    Optional<WordTrie.Match<Agency>> found = words.agencyAt(text, body);
    if (found.isEmpty() || !allowed(text, from, found.get(), bounded)) {
      return Optional.empty();
    }
    Agency agency = found.get().value();
    int end = found.get().end();
    String prefix = text.subSequence(from, body).toString();
    String canonical = prefix + agency.canonical();
    int branch = branchEnd(text, end);
    if (branch > end) {
      canonical += text.subSequence(end, branch);
      end = branch;
    }
    end = bracketEnd(text, end);
    Span span = new Span(from, end);
    return Optional.of(new AgencyMention(span, span.slice(text), canonical, agency.family()));
  }

  private boolean allowed(
      CharSequence text, int from, WordTrie.Match<Agency> body, boolean bounded) {
    boolean alone = body.start() == from;
    Kind kind = body.value().kind();
    boolean brief = body.length() <= 2;
    // (高新)区|管委会: the level is part of the zone's name.
    boolean tail = !bounded && !alone && body.value().canonical().startsWith("管理委员会");
    if (tail) {
      return false;
    }
    if (brief && words.end(Role.FOLLOWER, text, body.end()) > body.end()) {
      return false;
    }
    return switch (kind) {
      case NATIONAL, BRANCHED, WHOLE -> alone && (bounded || !brief);
      case DEPARTMENT -> alone ? bounded : bounded || !brief;
      case ORGAN -> alone ? bounded && !brief : bounded || !brief;
      case PARTY ->
          alone ? bounded && body.length() >= 3 && !startsWith(text, from, "委") : bounded || !brief;
    };
  }

  /** 人民银行|望溪支行, 市生态环境局|禾川分局. */
  private int branchEnd(CharSequence text, int at) {
    for (int start = at; start <= Math.min(text.length() - 1, at + LONGEST_BRANCH); start++) {
      int end = words.end(Role.BRANCH, text, start);
      if (end > start) {
        return end;
      }
      if (!han(text.charAt(start)) || words.end(Role.BOUNDARY, text, start) > start) {
        break;
      }
    }
    return at;
  }

  /** The other name of an agency behind it: 区科技局|（知识产权局）. */
  private int bracketEnd(CharSequence text, int at) {
    if (at >= text.length() || "（(".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    for (int end = at + 1; end < Math.min(text.length(), at + 16); end++) {
      char c = text.charAt(end);
      if ("）)".indexOf(c) >= 0) {
        String inside = text.subSequence(at + 1, end).toString();
        boolean second = words.endingStart(Role.INSTITUTION, inside) < inside.length();
        return second ? end + 1 : at;
      }
      if (!han(c) && !Character.isLetter(c)) {
        return at;
      }
    }
    return at;
  }

  /** 各县（市、区）, 市级有关部门, 各镇街、平台, 领导小组各成员单位. */
  private Optional<AgencyMention> collective(CharSequence text, int from) {
    int start = words.end(Role.LEVEL, text, from);
    int group = words.end(Role.GROUP, text, start);
    int first = words.end(Role.COLLECTIVE, text, start);
    int end = Math.max(first, group);
    if (end == start) {
      return Optional.empty();
    }
    boolean open = false;
    int good = group > start ? group : -1;
    while (end < text.length() && !(joined(text, end) && !open && another(text, end))) {
      int next = memberEnd(text, end);
      if (next == end) {
        break;
      }
      char last = text.charAt(next - 1);
      if ("（(".indexOf(last) >= 0) {
        open = true;
      } else if ("）)".indexOf(last) >= 0) {
        if (!open) {
          break;
        }
        open = false;
        good = next;
      } else if (!open && words.end(Role.INNER, text, end) < next) {
        good = next;
      }
      end = next;
    }
    boolean label = good >= 0 && good < text.length() && "：:".indexOf(text.charAt(good)) >= 0;
    if (good <= start || (label && first == start)) {
      return Optional.empty();
    }
    Span span = new Span(from, good);
    return Optional.of(new AgencyMention(span, span.slice(text), null, null));
  }

  private int memberEnd(CharSequence text, int at) {
    int end = Math.max(words.end(Role.MEMBER, text, at), words.end(Role.GROUP, text, at));
    return Math.max(end, words.end(Role.COLLECTIVE, text, at));
  }

  private static boolean joined(CharSequence text, int at) {
    return "、和及与".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether an agency of its own begins here: 各区县、|市科技局, 各镇街和|有关部门; but not in 各县、市、区人民政府. */
  private boolean another(CharSequence text, int at) {
    int level = words.end(Role.LEVEL, text, at);
    return words.end(Role.COLLECTIVE, text, level) > level
        || (level > at
            && department(text, at, level, true)
                .filter(agency -> !"人民政府".equals(agency.family()))
                .isPresent());
  }

  private static Optional<AgencyMention> longer(
      Optional<AgencyMention> one, Optional<AgencyMention> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return one.isEmpty() ? two : one;
    }
    return two.get().span().length() > one.get().span().length() ? two : one;
  }

  private static boolean startsWith(CharSequence text, int at, String word) {
    return at + word.length() <= text.length()
        && text.subSequence(at, at + word.length()).toString().equals(word);
  }

  static boolean han(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
