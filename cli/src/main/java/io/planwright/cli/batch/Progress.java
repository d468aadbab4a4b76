package io.planwright.cli.batch;

import io.planwright.cli.console.Console;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a run is, on standard error, where a person sees it and there is much to do. */
public final class Progress implements AutoCloseable {
  private static final int WORTH_A_BAR = 5;
  private static final String WIPE_LINE = "\r\u001b[K";

  private final Console console;
  private final @Nullable ProgressBar bar;

  private Progress(Console console, @Nullable ProgressBar bar) {
    this.console = console;
    this.bar = bar;
  }

  /**
   * Begins a bar, or none.
   *
   * @param console where it is shown
   * @param task what is being done
   * @param files how many files there are
   */
  public static Progress begin(Console console, String task, int files) {
    if (files <= WORTH_A_BAR || !console.terminal().showsErrors()) {
      return new Progress(console, null);
    }
    console.beforeNotes(() -> console.errors().print(WIPE_LINE));
    int width = Math.min(console.terminal().width() - 1, 100);
    return new Progress(
        console,
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(files)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new BarLine(console.errors(), width))
            .build());
  }

  /** A bar that is wiped at the end, where the library would leave it standing. */
  private static final class BarLine extends ConsoleProgressBarConsumer {
    BarLine(PrintStream stream, int width) {
      super(stream, width);
    }

    @Override
    public void close() {}
  }

  /** One more file is done. */
  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** Wipes the bar. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      console.errors().print(WIPE_LINE);
      console.beforeNotes(() -> {});
    }
  }
}
