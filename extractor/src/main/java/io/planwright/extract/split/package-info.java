/**
 * Which documents does this file hold, and where does each begin and end?
 *
 * <p>Files from document-sharing sites hold many plans one after another, each title standing twice
 * with site boilerplate between; gazette pages carry the tail of one notice and the head of the
 * next; collected volumes print one document after another. {@link
 * io.planwright.extract.split.DocumentSplitter} cuts a clean text into {@link
 * io.planwright.extract.split.Slice}s. A notice and the plan it carries (关于印发《…》的通知) are one
 * document.
 *
 * <p>The documents of a file cover it from the first title on, so that nothing between two titles
 * is lost; lines of site chrome are known by {@code chrome.tsv} and yield no facts. Text of another
 * document whose head is not in the file is marked as foreign and yields no facts either: a fact
 * without a title could not be told apart from the plan's own.
 *
 * <p>What does not belong here: the numbered parts inside a document ({@code .outline}).
 */
@NullMarked
package io.planwright.extract.split;

import org.jspecify.annotations.NullMarked;
