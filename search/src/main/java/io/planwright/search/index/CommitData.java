package io.planwright.search.index;

import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** What an index says of how it was written: the version of its schema and its vocabulary. */
final class CommitData {
  private static final String SCHEMA = "schema";
  private static final String VOCABULARY = "vocabulary";

  private CommitData() {}

  static Map<String, String> of(PolicyWords words) {
    return Map.of(SCHEMA, Schema.VERSION, VOCABULARY, words.fingerprint());
  }

  /** Refuses an index that this program would read otherwise than it was written. */
  static void check(Directory directory, PolicyWords words, Path folder)
      throws IOException, IndexException {
    Map<String, String> data;
    try {
      data = SegmentInfos.readLatestCommit(directory).getUserData();
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new IndexException(Reason.OTHER_VERSION, folder.toString(), e);
    } catch (IOException e) {
      throw new IndexException(Reason.DAMAGED, folder.toString(), e);
    }
    if (!data.equals(of(words))) {
      throw new IndexException(Reason.OTHER_VERSION, folder.toString());
    }
  }
}
