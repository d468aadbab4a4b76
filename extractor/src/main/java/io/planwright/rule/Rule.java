package io.planwright.rule;

import java.util.List;

/**
 * One rule of a {@code rules.yaml}.
 *
 * @param id dotted and stable, quoted in output
 * @param matches the compiled matches, any of which suffices
 * @param unless compiled matches that forbid it
 * @param sections names of the section kinds it is for, empty for all
 * @param yield the name of the enum constant it yields
 * @param examples texts with ⟦⟧ round the number it is for
 * @param counterexamples texts in which it must not decide the marked number
 */
record Rule(
    String id,
    List<Template> matches,
    List<Template> unless,
    List<String> sections,
    String yield,
    List<String> examples,
    List<String> counterexamples) {
  /** Copies the lists. */
  public Rule {
    matches = List.copyOf(matches);
    unless = List.copyOf(unless);
    sections = List.copyOf(sections);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }
}
