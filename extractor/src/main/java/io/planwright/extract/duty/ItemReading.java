package io.planwright.extract.duty;

import io.planwright.extract.agency.AgencyLexicon.Body;
import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.CleanText;
import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.List;

/**
 * One reading of an item: {@code 由市科技局会同市财政局等有关部门按职责分工负责}.
 *
 * <p>From the end it takes verbs and adverbs, then 等 and what leans on it; in what is left it looks
 * for words that join two names and for verbs whose separator was lost.
 */
final class ItemReading {
  /** A longer name, brackets counted, has swallowed what follows. */
  private static final int LONGEST_NAME = 45;

  /** Behind a blank, up to this many characters are a person's name: 市科技局 李文. */
  private static final int LONGEST_PERSON = 3;

  private final DutyWords words;
  private final Bodies bodies;
  private final CleanText text;
  private final Brackets brackets;
  private final SharedNoun sharedNoun;
  private final List<Item.Event> events = new ArrayList<>();
  private boolean rest;
  private boolean firstLeads;
  private boolean onward;

  ItemReading(DutyWords words, Bodies bodies, CleanText text, Brackets brackets) {
    this.words = words;
    this.bodies = bodies;
    this.text = text;
    this.brackets = brackets;
    this.sharedNoun = new SharedNoun(words, bodies, text);
  }

  /** What was read. */
  Item result() {
    return new Item(events, rest, firstLeads, onward);
  }

  /** Reads a stretch; what it holds is added to what was read before. */
  void item(int from, int end) {
    int start = skipLink(from, end);
    if (start >= end) {
      return;
    }
    if (Remark.opening(text.text(), start, end) < 0 && words.namesFirstAsLead(slice(start, end))) {
      firstLeads = true;
      return;
    }
    if (isPassing(start, end)) {
      onward |= slice(start, end).equals("下同");
      return;
    }
    DutyWords.Tail tail = words.tail(text.text(), start, end);
    int nameEnd = tail.start();
    int etc = etc(start, nameEnd);
    if (etc >= 0) {
      int after = afterEtc(etc + 1, nameEnd);
      if (after > nameEnd) {
        rest = true;
      } else if (after < nameEnd) {
        names(start, etc);
        item(after, end);
        return;
      }
      nameEnd = etc;
    }
    names(start, nameEnd);
    if (tail.role() != null && !rest) {
      events.add(new Item.Verb(tail.role(), end));
    }
  }

  /** Offset after 由, 会同 and their like, after 此项工作由, and after 和 where a name follows. */
  private int skipLink(int start, int end) {
    int by = slice(start, end).indexOf('由') + start;
    if (by > start && by + 2 < end && !isBody(start, by)) {
      String name = text.text().substring(by + 1, end);
      return words.startsWithLevel(name) || name.startsWith("各") ? by + 1 : start;
    }
    int after = words.afterLink(text.text(), start, end);
    if (after == start || after >= end) {
      return start;
    }
    String name = text.text().substring(after, end);
    boolean and = text.charAt(start) == '和' && after == start + 1;
    return !and || words.startsWithLevel(name) || name.startsWith("各") ? after : start;
  }

  private boolean isPassing(int start, int end) {
    return Characters.isDigit(text.charAt(start))
        ? startsTime(start, end)
        : words.isPassing(text.text().substring(start, end));
  }

  /** 2024年底前, 12月, 6个月内: a number and a word for time. */
  private boolean startsTime(int start, int end) {
    int i = start;
    while (i < end && Characters.isDigit(text.charAt(i))) {
      i++;
    }
    return i < end && i > start && "年月日个季.—至—".indexOf(text.charAt(i)) >= 0;
  }

  /** The offset of the last 等 that ends a list, or -1; 高等院校 and 平等 hold none. */
  private int etc(int start, int end) {
    int found = -1;
    for (int i = start + 1; i < end; i++) {
      if (text.charAt(i) == '等' && "高中初平同均相不".indexOf(text.charAt(i - 1)) < 0) {
        found = i;
      }
      i = Math.max(i, Math.min(brackets.close(i), end));
    }
    return found;
  }

  /**
   * Where the words behind 等 end: {@code end} when all lean on it (相关部门), less when a name follows
   * (和各区政府), more when it is prose.
   */
  private int afterEtc(int from, int end) {
    int i = from;
    while (i < end) {
      int link = words.afterLink(text.text(), i, end);
      if (link > i && (isBody(link, end) || bodies.kindOf(slice(link, end)) == Body.GROUP)) {
        boolean leans = lean(link, end) == end;
        return leans ? end : link;
      }
      int next = link > i ? link : words.afterEtcWord(text.text(), i, end);
      if (next == i) {
        return end + 1;
      }
      i = next;
    }
    return end;
  }

  private int lean(int from, int end) {
    int i = from;
    int next = words.afterEtcWord(text.text(), i, end);
    while (next > i) {
      i = next;
      next = words.afterEtcWord(text.text(), i, end);
    }
    return i;
  }

  /** The names in a stretch without verb at its end. */
  private void names(int start, int end) {
    if (start >= end || rest) {
      return;
    }
    for (int i = start + 2; i < end; i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '〔') {
        int close = brackets.close(i);
        i = close > i && close < end ? close : i;
        continue;
      }
      if (Characters.isDigit(c) && startsTime(i, end) && isBody(start, i)) {
        name(start, i);
        return;
      }
      WordTrie.Match<Role> verb = words.verbAt(text.text(), i, end);
      if (verb != null && isBody(start, i)) {
        split(start, i, verb.value(), verb.end(), end);
        return;
      }
      int link = words.afterLink(text.text(), i, end);
      if (link > i && link < end && joins(start, i, link, end)) {
        name(start, i);
        names(link, end);
        return;
      }
      if (end - i <= LONGEST_PERSON
          && Blanks.before(text, i)
          && isBody(start, i)
          && !isBody(i, end)) {
        name(start, i);
        return;
      }
      if (Blanks.before(text, i) && isBody(start, i) && isBody(i, end) && parts(start, i, end)) {
        name(start, i);
        names(i, end);
        return;
      }
    }
    name(start, end);
  }

  /** A verb between two names, or between a name and what it has to do. */
  private void split(int start, int at, Role role, int after, int end) {
    names(start, at);
    events.add(new Item.Verb(role, after));
    ItemReading right = new ItemReading(words, bodies, text, brackets);
    right.item(after, end);
    boolean agencies = !right.rest && !right.events.isEmpty();
    for (Item.Event event : right.events) {
      agencies &= !(event instanceof Item.Name n) || n.kind() != Body.NONE;
    }
    if (agencies) {
      events.addAll(right.events);
      firstLeads |= right.firstLeads;
      onward |= right.onward;
    } else {
      rest = after < end;
    }
  }

  private boolean joins(int start, int at, int link, int end) {
    return isBody(start, at)
        && bodies.kindOf(slice(link, end)) != Body.NONE
        && !(slice(start, at).startsWith("各") && bodies.isBare(slice(link, end)));
  }

  private boolean parts(int start, int at, int end) {
    return !bodies.isPartyOrGovernment(slice(start, at))
        && (words.startsWithLevel(slice(at, end)) || text.charAt(at) == '各');
  }

  private void name(int start, int to) {
    int etc = etc(start, to);
    int end = etc >= 0 && afterEtc(etc + 1, to) == to ? etc : to;
    while (end > start && Characters.opens(text.charAt(end - 1))) {
      end--;
    }
    Remark remark = Remark.behind(words, text.text(), start, end);
    firstLeads |= remark.firstLeads();
    onward |= remark.onward();
    int nameEnd = remark.nameEnd();
    for (int i = start; i < nameEnd && nameEnd - start > LONGEST_NAME; i++) {
      nameEnd = Characters.opens(text.charAt(i)) ? i : nameEnd; // a bracket that lost its end
    }
    if (nameEnd > start && (Characters.isHan(text.charAt(start)) || isPlain(start))) {
      Body kind = bodies.kindOf(slice(start, nameEnd));
      if (kind == Body.NONE && sharedNoun.lends(start, nameEnd)) {
        kind = Body.GOVERNMENT;
      }
      events.add(new Item.Name(start, nameEnd, remark.own(), kind));
    }
  }

  private boolean isPlain(int at) {
    return Characters.isLatin(text.charAt(at)) || Characters.isDigit(text.charAt(at));
  }

  private boolean isBody(int start, int end) {
    return bodies.kindOf(slice(start, end)) != Body.NONE;
  }

  private String slice(int start, int end) {
    return text.text().substring(start, end);
  }
}
