package io.planwright.cli;

import io.planwright.read.scan.PageRecogniser;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What reads the pictures of pages, where it is installed: found when it is first asked for, so
 * that no other command pays for it.
 */
final class InstalledRecogniser implements Supplier<Optional<PageRecogniser>> {
  private final Object lock = new Object();
  private boolean searched;
  private @Nullable PageRecogniser found;

  @Override
  public Optional<PageRecogniser> get() {
    synchronized (lock) {
      if (!searched) {
        searched = true;
        found = find();
      }
      return Optional.ofNullable(found);
    }
  }

  private static @Nullable PageRecogniser find() {
    try {
      return ServiceLoader.load(PageRecogniser.class).findFirst().orElse(null);
    } catch (ServiceConfigurationError e) {
      // One of its files is missing: to the user it is not there, and a message names the files.
      return null;
    }
  }
}
