package io.planwright.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lays out what {@code fuzz/run} needs: for every target its seeds, its words and its options. */
public final class Provisions {
  private Provisions() {}

  /**
   * Writes into the folder named by the first argument; prints the names of the targets.
   *
   * @throws IOException when it cannot write
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Target target : Target.values()) {
      Path own = folder.resolve(target.label());
      Path seeds = Files.createDirectories(own.resolve("seeds"));
      int number = 0;
      for (byte[] seed : target.seeds()) {
        Files.write(seeds.resolve("seed-" + number), seed);
        number++;
      }
      Files.write(own.resolve("words"), target.words().lines());
      Files.write(
          own.resolve("options"),
          List.of(
              "--instrumentation_includes=" + target.instrumented(),
              "-max_len=" + target.longest()));
      out.println(target.label());
    }
  }
}
