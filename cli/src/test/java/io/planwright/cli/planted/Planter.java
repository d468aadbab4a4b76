package io.planwright.cli.planted;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** One way to spoil a plan. */
interface Planter {
  /** The plan with one error; empty where there is no place for it. */
  Optional<Plant> plant(String text, RandomGenerator random);
}
