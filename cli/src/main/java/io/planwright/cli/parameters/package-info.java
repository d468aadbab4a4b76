/**
 * How are the parameters of a plan written down, so that a drafter can read, fill in and correct
 * them in a plain editor?
 *
 * <p>The file is YAML with Chinese keys. One description of these keys ({@link
 * io.planwright.cli.parameters.FileKeys} and the classes it is put together from) says of each what
 * it is called, what may stand behind it, what it means and which component of {@link
 * io.planwright.templates.parameters.PlanParameters} it is. The reader, the writer, the JSON Schema
 * and what is said about mistakes all follow from it; a new key is one entry there.
 *
 * <p>A {@link io.planwright.cli.parameters.Shape} is one kind of value: a text, a year, money, a
 * list. It reads what stands in the file, writes it, and knows its schema. The reader tells all
 * mistakes of a file at once, each with line, column and path; a path counts from one, as people
 * do: {@code 指标[3].目标.2027} is the third indicator's value for 2027.
 *
 * <p>What is not decided yet is written 待填 or left out, and is null afterwards. Reading what was
 * written gives the same parameters again.
 *
 * <p>What does not belong here: where files come from and which plans are turned into parameters
 * (the commands), and how parameters become sentences (the templates).
 *
 * <p>Example: {@code 目标: {2026: 140, 2027: 165, 2028: 200}} is the path of an indicator.
 */
@NullMarked
package io.planwright.cli.parameters;

import org.jspecify.annotations.NullMarked;
