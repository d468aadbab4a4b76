package io.planwright.search.evaluate;

import io.planwright.search.analysis.PolicyWords;
import java.io.IOException;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** Who answers the questions. */
public enum Contestant {
  /** Our search. */
  PLANWRIGHT("planwright"),
  /** Lucene with its segmenter for Chinese. */
  SMARTCN("smartcn"),
  /** Lucene with every two neighbouring characters. */
  BIGRAMS("cjk"),
  /** Lucene as it comes: every character a word. */
  STANDARD("standard");

  private final String code;

  Contestant(String code) {
    this.code = code;
  }

  /** Its name in output. */
  public String code() {
    return code;
  }

  /** What answers in its name. */
  Ranker ranker(ClauseList clauses, PolicyWords words) throws IOException {
    return switch (this) {
      case PLANWRIGHT -> OwnRanker.of(clauses, words);
      case SMARTCN -> Baseline.of(clauses, new SmartChineseAnalyzer());
      case BIGRAMS -> Baseline.of(clauses, new CJKAnalyzer());
      case STANDARD -> Baseline.of(clauses, new StandardAnalyzer());
    };
  }
}
