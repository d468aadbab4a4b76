package io.planwright.search.inversion;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Texts on their way into an index, each under a ticket. Threads share it; but only one thread, and
 * not at the same time as another, may ask for a ticket: that of the segment the text is for.
 */
final class HeldTexts {
  private static final int PAGE_BITS = 12;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;

  /** Tickets that follow each other lie on a page, which goes when all of them are taken. */
  private final Map<Integer, Page> pages = new ConcurrentHashMap<>();

  private final AtomicInteger tickets = new AtomicInteger();
  private final AtomicLong tokens = new AtomicLong();

  /** The texts of some tickets. */
  private static final class Page {
    private final @Nullable CutText[] texts = new @Nullable CutText[PAGE_SIZE];
    private final AtomicInteger left = new AtomicInteger(PAGE_SIZE);
  }

  /** Holds a text; its ticket, from 0. */
  int hold(CutText text) {
    int ticket = tickets.getAndIncrement();
    Page page = pages.computeIfAbsent(ticket >>> PAGE_BITS, number -> new Page());
    page.texts[ticket & (PAGE_SIZE - 1)] = text;
    tokens.addAndGet(text.size());
    return ticket;
  }

  /** The text under a ticket. */
  CutText of(int ticket) {
    return Objects.requireNonNull(page(ticket).texts[ticket & (PAGE_SIZE - 1)], "taken before");
  }

  /** The text under a ticket, which is held no longer. */
  CutText take(int ticket) {
    CutText text = of(ticket);
    Page page = page(ticket);
    page.texts[ticket & (PAGE_SIZE - 1)] = null;
    if (page.left.decrementAndGet() == 0) {
      pages.remove(ticket >>> PAGE_BITS);
    }
    tokens.addAndGet(-text.size());
    return text;
  }

  private Page page(int ticket) {
    return Objects.requireNonNull(pages.get(ticket >>> PAGE_BITS), "never given, or taken before");
  }

  /** How many tokens all texts have that are held. */
  long tokens() {
    return tokens.get();
  }
}
