/**
 * How do many files become results, in order, without filling the memory?
 *
 * <p>{@link io.planwright.cli.batch.InputFiles} turns the paths of a command line into a list of
 * files: folders are walked, their files sorted, hidden and unsupported ones left out, links that
 * lead elsewhere not followed. {@link io.planwright.cli.batch.OrderedWork} works on several files
 * at once and hands the results out in the order of the files, whatever finished first; it never
 * runs further ahead than a few files, so that ten thousand plans need no more memory than ten, and
 * gives up what does not end. {@link io.planwright.cli.batch.Progress} shows a bar where a person
 * is watching.
 *
 * <p>What does not belong here: what is done with a file, and where results go.
 *
 * <p>Example: {@code 方案/} holding {@code 乙.txt}, {@code .甲.txt.swp} and {@code 丙/丁.html} is the
 * list {@code 方案/丙/丁.html}, {@code 方案/乙.txt}.
 */
@NullMarked
package io.planwright.cli.batch;

import org.jspecify.annotations.NullMarked;
