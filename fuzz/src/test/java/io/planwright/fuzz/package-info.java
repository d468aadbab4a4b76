/**
 * Which input brings a reader or the extractor down?
 *
 * <p>{@link io.planwright.fuzz.Target} names what is fuzzed: each reader, the ways into it that a
 * random byte would never find (the XML parts inside a container, the content stream inside a PDF),
 * each step of the text pipeline, and the whole of it. A target has a {@link
 * io.planwright.fuzz.Check}, which fails when an input breaks what holds for every input, and
 * seeds, which are made of the project's own samples while it runs.
 *
 * <p>What holds for every input: the reader's own refusal is the only exception, spans lie inside
 * the text and slice to what they prove, the JSON fits its schema, two runs agree, and no input
 * takes more than seconds.
 *
 * <p>{@link io.planwright.fuzz.PlanwrightFuzzTest} runs the saved cases, the inputs that once
 * failed, in every build; {@link io.planwright.fuzz.LongRun} is what {@code fuzz/run} hands to the
 * fuzzer for minutes or hours. Example: a cell that spans 2,000,000,000 columns, found in a mutated
 * web page, is kept as one small file and read by each build from then on.
 */
@NullMarked
package io.planwright.fuzz;

import org.jspecify.annotations.NullMarked;
