package io.planwright.templates.freemarker;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.planwright.templates.freemarker.TemplateFailure.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The templates of one set, with bounds on what they may do: they reach no class and no file but
 * those of their folder and of the project's own sets, and end after some time and some text.
 * Threads may share it.
 */
public final class PlanTemplates {
  /** The file a set begins with. */
  public static final String MAIN = "template.ftl";

  /** A template has to be given up to be stopped; so long it may take to notice. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final int STACK = 4 << 20;

  private final Configuration configuration;
  private final Bounds bounds;

  /**
   * What a template may take.
   *
   * @param time how long it may run
   * @param length how many characters it may write
   */
  record Bounds(Duration time, int length) {
    /**
     * The longest of ours take some ten milliseconds; ten times the longest plan of which we know.
     */
    static final Bounds STANDARD = new Bounds(Duration.ofSeconds(10), 5_000_000);
  }

  private PlanTemplates(List<TemplateLoader> loaders, Bounds bounds) {
    this.bounds = bounds;
    configuration = Configurations.prepared(new InterruptibleConfiguration());
    configuration.setTemplateLoader(
        new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(MarkedOutput.INSTANCE);
  }

  /**
   * The templates of a set.
   *
   * @param owner the class beside which the project's sets lie
   * @param folders of the sets, relative to the owner; what the first has goes before what the
   *     others have
   * @param own a folder of the user's whose files go before all, null for none
   * @throws IOException when that folder cannot be read
   */
  public static PlanTemplates of(Class<?> owner, List<String> folders, @Nullable Path own)
      throws IOException {
    return of(owner, folders, own, Bounds.STANDARD);
  }

  /** The same with other bounds. */
  static PlanTemplates of(Class<?> owner, List<String> folders, @Nullable Path own, Bounds bounds)
      throws IOException {
    List<TemplateLoader> loaders = new ArrayList<>();
    if (own != null) {
      loaders.add(new FileTemplateLoader(own.toFile()));
    }
    for (String folder : folders) {
      loaders.add(new ClassTemplateLoader(owner, folder));
    }
    return new PlanTemplates(loaders, bounds);
  }

  /**
   * Carries out the main template of the set.
   *
   * @param view a public record; its components are the variables of the template
   * @return what it wrote
   * @throws TemplateFailure when it cannot, with template, line and reason
   */
  public String write(Record view) throws TemplateFailure {
    BoundedWriter writer = new BoundedWriter(bounds.length());
    CompletableFuture<String> written = new CompletableFuture<>();
    Thread worker = new Thread(null, () -> carryOut(view, writer, written), "template", STACK);
    worker.setDaemon(true);
    worker.start();
    try {
      return get(written, worker);
    } catch (ExecutionException e) {
      throw failure(culprit(e.getCause()));
    } catch (TimeoutException e) {
      throw new TemplateFailure(Reason.TIME, MAIN, 0, bounds.time().toSeconds() + " s", e);
    } catch (InterruptedException e) {
      worker.interrupt();
      Thread.currentThread().interrupt();
      throw new TemplateFailure(Reason.TIME, MAIN, 0, "interrupted", e);
    }
  }

  private String get(CompletableFuture<String> written, Thread worker)
      throws ExecutionException, InterruptedException, TimeoutException {
    try {
      return written.get(bounds.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      worker.interrupt();
      worker.join(PATIENCE.toMillis());
      throw e;
    }
  }

  private void carryOut(Record view, BoundedWriter writer, CompletableFuture<String> written) {
    try {
      configuration.getTemplate(MAIN).process(view, writer);
      written.complete(writer.toString());
    } catch (IOException | TemplateException | RuntimeException e) {
      written.completeExceptionally(e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      written.completeExceptionally(e);
    }
  }

  /** A template that another includes is at fault itself. */
  private static @Nullable Throwable culprit(@Nullable Throwable fault) {
    Throwable culprit = fault;
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException
          || cause instanceof TemplateNotFoundException
          || cause instanceof BoundedWriter.TooMuchException
          || cause instanceof VirtualMachineError) {
        culprit = cause;
      }
    }
    return culprit;
  }

  private TemplateFailure failure(@Nullable Throwable fault) {
    return switch (fault) {
      case InvalidReferenceException e ->
          failure(Reason.UNKNOWN_VALUE, e, String.valueOf(e.getBlamedExpressionString()));
      case TemplateException e ->
          failure(Reason.REFUSED, e, firstLine(e.getMessageWithoutStackTop()));
      case ParseException e ->
          new TemplateFailure(
              Reason.SYNTAX,
              e.getTemplateName(),
              e.getLineNumber(),
              firstLine(e.getEditorMessage()),
              e);
      case TemplateNotFoundException e ->
          new TemplateFailure(Reason.MISSING, e.getTemplateName(), 0, e.getTemplateName(), e);
      case BoundedWriter.TooMuchException e -> tooMuch(e);
      case VirtualMachineError e -> tooMuch(e);
      case null -> new TemplateFailure(Reason.REFUSED, MAIN, 0, "", null);
      default ->
          new TemplateFailure(Reason.REFUSED, MAIN, 0, String.valueOf(fault.getMessage()), fault);
    };
  }

  private TemplateFailure tooMuch(Throwable fault) {
    return new TemplateFailure(Reason.SIZE, MAIN, 0, String.valueOf(bounds.length()), fault);
  }

  private static TemplateFailure failure(Reason reason, TemplateException e, String detail) {
    Integer line = e.getLineNumber();
    return new TemplateFailure(
        reason, e.getTemplateSourceName(), line == null ? 0 : line, detail, e);
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
