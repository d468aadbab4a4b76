package io.planwright.cli;

import io.planwright.cli.console.Console;
import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.cli.console.OutputException;
import io.planwright.cli.console.Terminal;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.RunLast;

/**
 * The program: looks at the surroundings, puts the commands together and runs the one that is
 * named.
 *
 * <p>Example: {@code planwright} alone says which commands there are and ends with exit code 2.
 */
final class Program {
  private Program() {}

  /** Runs one command in the surroundings of this process and returns its exit code. */
  static int execute(String... arguments) {
    Map<String, String> environment = System.getenv();
    Language language =
        Language.choose(
            List.of(arguments),
            System.getProperty("planwright.locale"),
            environment,
            Locale.getDefault());
    StandardEngine engine = new StandardEngine(language.locale());
    begin(engine, List.of(arguments));
    Terminal terminal = Terminal.detect(environment, System.getProperty("planwright.terminal"));
    var context =
        new CommandContext(
            Console.ofProcess(terminal),
            Messages.in(language),
            engine,
            ProjectHome.find(environment),
            !environment.getOrDefault("PLANWRIGHT_DEBUG", "").isEmpty());
    return execute(context, arguments);
  }

  /** Begins to load what a command will need while its arguments are still being read. */
  private static void begin(StandardEngine engine, List<String> arguments) {
    if (arguments.contains("-h") || arguments.contains(CommonOptions.LONG_HELP)) {
      return;
    }
    switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
      case "extract", "explain", "compare", "check", "export", "params", "demo" -> {
        engine.beginExtractor();
        engine.beginReaders();
      }
      case "index", "evaluate" -> {
        engine.beginExtractor();
        engine.beginReaders();
        PolicyVocabulary.begin();
      }
      case "search", "similar" -> PolicyVocabulary.begin();
      case "text" -> engine.beginReaders();
      default -> {
        // Needs neither.
      }
    }
  }

  /** The same in surroundings of the caller's choice. */
  static int execute(CommandContext context, String... arguments) {
    Console console = context.console();
    Failures failures = new Failures(context);
    try {
      Optional<Callable<Integer>> plain = withoutOptions(context, List.of(arguments));
      int exitCode =
          plain.isPresent()
              ? call(plain.get(), failures)
              : commandLine(context, arguments).execute(arguments);
      console.flush();
      return exitCode;
    } catch (OutputException e) {
      return failures.whileRunning(e);
    } catch (LinkageError | VirtualMachineError e) {
      return failures.whileRunning(e);
    }
  }

  /**
   * The command when there are only names of files behind the verb, as mostly: then nothing has to
   * be made out, and all that makes out options need not be loaded. Empty for everything else.
   */
  private static Optional<Callable<Integer>> withoutOptions(
      CommandContext context, List<String> arguments) {
    List<String> names = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    for (String name : names) {
      // An option, standard input, or a file with further arguments.
      if (name.isEmpty() || name.charAt(0) == '-' || name.charAt(0) == '@') {
        return Optional.empty();
      }
    }
    String verb = names.isEmpty() ? "" : arguments.getFirst();
    return switch (verb) {
      case "extract" -> Optional.of(ExtractCommand.of(context, names));
      case "text" ->
          names.size() == 1
              ? Optional.of(TextCommand.of(context, names.getFirst()))
              : Optional.empty();
      case "explain" ->
          names.size() == 1
              ? Optional.of(ExplainCommand.of(context, names.getFirst()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Runs a command, and does with its exceptions what the command line does. */
  private static int call(Callable<Integer> command, Failures failures) {
    try {
      return command.call();
    } catch (Exception e) {
      return failures.whileRunning(e);
    }
  }

  /**
   * The command line. Where the first argument names a verb it knows that one only, since making
   * the others takes time and nothing asks for them; else it knows all.
   */
  static CommandLine commandLine(CommandContext context, String... arguments) {
    Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
    verbs.put("extract", () -> new ExtractCommand(context));
    verbs.put("text", () -> new TextCommand(context));
    verbs.put("explain", () -> new ExplainCommand(context));
    verbs.put("index", () -> new IndexCommand(context));
    verbs.put("search", () -> new SearchCommand(context));
    verbs.put("similar", () -> new SimilarCommand(context));
    verbs.put("compare", () -> compare(context));
    verbs.put("check", () -> new CheckCommand(context));
    verbs.put("export", () -> new ExportCommand(context));
    verbs.put("params", () -> new ParamsCommand(context));
    verbs.put("draft", () -> draft(context));
    verbs.put("evaluate", () -> evaluate(context));
    verbs.put("schema", () -> new SchemaCommand(context));
    verbs.put("demo", () -> new DemoCommand(context));
    if (arguments.length > 0 && verbs.containsKey(arguments[0])) {
      verbs.keySet().retainAll(List.of(arguments[0]));
    }
    CommandLine root = new CommandLine(new PlanwrightCommand(context));
    verbs.forEach((name, command) -> root.addSubcommand(name, command.get()));
    addCommonOptions(root);
    HelpSections.commandsFirst(root);
    for (CommandLine verb : root.getSubcommands().values()) {
      addCommonOptions(verb);
      verb.getSubcommands().values().forEach(Program::addCommonOptions);
    }
    Console console = context.console();
    Failures failures = new Failures(context);
    return root.setResourceBundle(context.messages().bundle())
        .setOut(new PrintWriter(new OutputStreamWriter(console.data(), StandardCharsets.UTF_8)))
        .setErr(new PrintWriter(console.errors(), true, StandardCharsets.UTF_8))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(console.terminal().colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.clamp(console.terminal().width(), 60, 100))
        .setParameterExceptionHandler((e, words) -> failures.wrongUsage(e))
        .setExecutionExceptionHandler((e, command, parsed) -> failures.whileRunning(e))
        .setExecutionStrategy(
            parsed -> {
              HelpSections.fit(parsed);
              return new RunLast().execute(parsed);
            });
  }

  private static CommandLine compare(CommandContext context) {
    CommandLine compare = new CommandLine(new CompareCommand(context));
    compare.addSubcommand("targets", new CompareTargetsCommand(context));
    compare.addSubcommand("incentives", new CompareIncentivesCommand(context));
    compare.addSubcommand("duties", new CompareDutiesCommand(context));
    compare.addSubcommand("documents", new CompareDocumentsCommand(context));
    HelpSections.commandsFirst(compare);
    return compare;
  }

  private static CommandLine draft(CommandContext context) {
    CommandLine draft = new CommandLine(new DraftCommand(context));
    draft.addSubcommand("init", new DraftInitCommand(context));
    draft.addSubcommand("templates", new DraftTemplatesCommand(context));
    HelpSections.commandsFirst(draft);
    return draft;
  }

  private static CommandLine evaluate(CommandContext context) {
    CommandLine evaluate = new CommandLine(new EvaluateCommand(context));
    evaluate.addSubcommand("search", new EvaluateSearchCommand(context));
    HelpSections.commandsFirst(evaluate);
    return evaluate;
  }

  private static void addCommonOptions(CommandLine command) {
    command
        .getCommandSpec()
        .addMixin("common", CommandSpec.forAnnotatedObject(new CommonOptions()));
  }
}
