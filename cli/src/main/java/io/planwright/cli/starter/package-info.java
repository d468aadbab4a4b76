/**
 * What does a drafter start from? A plan that exists, or what peers have in theirs, as a parameter
 * file that can be filled in.
 *
 * <p>{@link io.planwright.cli.starter.PlanAdoption} turns the facts of one plan into parameters:
 * targets of one indicator become its path, its stretch values and the parts of the districts;
 * sections become tasks with their measures and units; incentives, basis, principles and safeguards
 * follow. What has no place in the parameters is kept as a {@link
 * io.planwright.cli.starter.Leftover} and never dropped in silence. {@link
 * io.planwright.cli.starter.Opening} empties such parameters for another place, and {@link
 * io.planwright.cli.starter.PeerSurvey} begins with the indicators and incentives that most peers
 * have.
 *
 * <p>Nothing is decided here: a value that a plan states is carried over with its source in a
 * comment, and a value that has to be decided stays open, the values of others beside it.
 *
 * <p>What does not belong here: how a parameter file is written ({@code .parameters}), and where
 * plans come from (the commands).
 *
 * <p>Example: 到2026年，高新技术企业达到830家，力争达到900家 is one indicator with 目标 {2026: 830} and 力争 {2026: 900}.
 */
@NullMarked
package io.planwright.cli.starter;

import org.jspecify.annotations.NullMarked;
