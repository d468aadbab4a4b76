package io.planwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.lexicon.WordTrie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void aWordMayBelongToSeveralClasses() {
    Lexicon lexicon = new Lexicon(LexiconTest.class, "words.tsv", List.of(), Map.of());
    WordTrie.Match<ClassSet> apple = lexicon.wordAt("苹果", 0, 2);
    assertThat(apple).isNotNull();
    if (apple != null) {
      Classes classes = lexicon.classes();
      assertThat(apple.value()).isEqualTo(classes.mask("apple|fruit"));
    }
  }

  @Test
  void aWordOfTheClassDashHidesShorterOnes() {
    Lexicon lexicon = new Lexicon(LexiconTest.class, "words.tsv", List.of(), Map.of());
    WordTrie.Match<ClassSet> tree = lexicon.wordAt("苹果树", 0, 3);
    assertThat(tree).isNotNull();
    if (tree != null) {
      assertThat(tree.value()).isEqualTo(ClassSet.NONE);
      assertThat(tree.end()).isEqualTo(3);
    }
  }
}
