package io.planwright.cli;

import io.planwright.cli.console.OutputException;
import io.planwright.read.TimeUpException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns everything that goes wrong into one line for the user and an exit code. */
final class Failures {
  private final CommandContext context;

  Failures(CommandContext context) {
    this.context = context;
  }

  /** Wrong options and arguments. */
  int wrongUsage(ParameterException exception) {
    String name = exception.getCommandLine().getCommandSpec().qualifiedName(" ");
    context.console().note("planwright: " + reason(exception));
    context.console().note(context.text("usage.hint", name));
    return ExitCode.USAGE_OR_INPUT;
  }

  private String reason(ParameterException exception) {
    return switch (exception) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing);
      case OverwrittenOptionException twice ->
          context.text("usage.twice", name(twice.getOverwritten()));
      default -> value(exception);
    };
  }

  /** A mistyped option is the likelier reason for whatever is missing. */
  private String missing(MissingParameterException exception) {
    CommandLine command = exception.getCommandLine();
    if (!command.getUnmatchedArguments().isEmpty()) {
      return unmatched(new UnmatchedArgumentException(command, command.getUnmatchedArguments()));
    }
    return exception.getMissing().getFirst() instanceof OptionSpec option
        ? context.text("usage.missingValue", name(option), option.paramLabel())
        : context.text("usage.missing", names(exception.getMissing()));
  }

  private String unmatched(UnmatchedArgumentException exception) {
    String word = exception.getUnmatched().getFirst();
    boolean option = word.startsWith("-") && word.length() > 1;
    boolean verbs = !exception.getCommandLine().getSubcommands().isEmpty();
    String key = option ? "usage.unknownOption" : verbs ? "usage.unknownCommand" : "usage.tooMany";
    String message = context.text(key, word);
    List<String> guesses = exception.getSuggestions();
    return guesses.isEmpty() || key.equals("usage.tooMany")
        ? message
        : message + context.text("usage.guess", guesses.getFirst());
  }

  /** A value that does not fit; the reason is in the cause where a command gave one. */
  private String value(ParameterException exception) {
    @Nullable ArgSpec argument = exception.getArgSpec();
    String value = exception.getValue();
    if (argument == null || value == null) {
      return String.valueOf(exception.getMessage());
    }
    String key = "usage.value." + name(argument).replace("-", "");
    String expected = context.messages().bundle().containsKey(key) ? context.text(key) : "";
    return context.text("usage.value", name(argument), value) + expected;
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(Failures::name).collect(Collectors.joining("、"));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** What went wrong while a command ran. */
  int whileRunning(Throwable exception) {
    return switch (exception) {
      case CommandException known -> {
        context.console().note("planwright: " + known.getMessage());
        yield known.exitCode();
      }
      case OutputException output -> {
        if (output.readerGone()) {
          yield ExitCode.DONE;
        }
        context
            .console()
            .note(
                "planwright: "
                    + context.text("output.failed", String.valueOf(output.getMessage())));
        yield ExitCode.USAGE_OR_INPUT;
      }
      default -> {
        @Nullable String limit = limit(exception);
        context.console().note("planwright: " + (limit == null ? fault(exception) : limit));
        yield limit == null ? ExitCode.INTERNAL : ExitCode.USAGE_OR_INPUT;
      }
    };
  }

  /**
   * What a file asked too much of: time, memory or nesting, as a sentence with its code; null for
   * every other failure.
   */
  @Nullable String limit(Throwable failure) {
    return switch (failure) {
      case TimeUpException time -> context.coded(context.text("limit.time"), "TIME_LIMIT");
      case OutOfMemoryError memory -> context.coded(context.text("limit.memory"), "OUT_OF_MEMORY");
      case StackOverflowError deep -> context.coded(context.text("limit.depth"), "NESTED_TOO_DEEP");
      default -> null;
    };
  }

  /**
   * A fault of the program in one line, or with its trace where {@code PLANWRIGHT_DEBUG} is set.
   */
  String fault(Throwable fault) {
    if (context.debug()) {
      StringWriter trace = new StringWriter();
      fault.printStackTrace(new PrintWriter(trace, true));
      return trace.toString().stripTrailing();
    }
    return context.text("fault", reason(fault));
  }

  /** Why something could not be written, in the words of the system. */
  static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException gone -> String.valueOf(gone.getFile());
      case AccessDeniedException denied -> String.valueOf(denied.getFile());
      default -> String.valueOf(failure.getMessage());
    };
  }

  private static String reason(Throwable fault) {
    String message = fault.getMessage();
    String name = fault.getClass().getSimpleName();
    return message == null ? name : name + ": " + message.lines().findFirst().orElse("");
  }
}
