package io.planwright.search.compare;

import java.util.List;
import java.util.Optional;

/**
 * The project's words, as far as a comparison needs them: what a user types becomes what the facts
 * carry. The extractor has them; whoever calls a comparison passes them on.
 */
public interface Vocabulary {
  /** Knows no words: names are compared as they are written. */
  Vocabulary NONE =
      new Vocabulary() {
        @Override
        public Optional<String> indicator(String words) {
          return Optional.empty();
        }

        @Override
        public Optional<Term> indicatorTerm(String words) {
          return Optional.empty();
        }

        @Override
        public Optional<Term> trigger(String words) {
          return Optional.empty();
        }

        @Override
        public Optional<String> triggerName(String id) {
          return Optional.empty();
        }

        @Override
        public Optional<String> agency(String name) {
          return Optional.empty();
        }
      };

  /**
   * A known term in a text.
   *
   * @param id its canonical id
   * @param words the words of the text that make it
   */
  record Term(String id, List<String> words) {
    /** Copies the list. */
    public Term {
      words = List.copyOf(words);
    }
  }

  /** The id of an indicator: {@code 国高企数量} is {@code hightech.enterprise.count}. */
  Optional<String> indicator(String words);

  /** The same with the words that make it: 高新技术企业 of {@code 上市高新技术企业数量}. */
  Optional<Term> indicatorTerm(String words);

  /** The trigger in some words: {@code 高企首次认定} holds 首次认定, {@code first_certification}. */
  Optional<Term> trigger(String words);

  /** What to call a trigger: {@code first_certification} is 首次认定. */
  Optional<String> triggerName(String id);

  /** What makes an agency the same under its names: {@code 科技局} and {@code 科学技术局} are one. */
  Optional<String> agency(String name);
}
