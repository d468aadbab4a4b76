package io.planwright.templates;

import io.planwright.templates.freemarker.PlanTemplates;
import io.planwright.templates.freemarker.TemplateFailure;
import io.planwright.templates.markup.MarkupException;
import io.planwright.templates.markup.PaperReader;
import io.planwright.templates.parameters.PlanParameters;
import io.planwright.templates.view.PlanViewBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes plans from parameters with the templates of one set. Threads may share it.
 *
 * <p>Example: the indicator 高新技术企业数量 with 200家 in 2028 becomes 到2028年，全区高新技术企业数量达到200家以上.
 */
public final class Drafter {
  private static final Pattern OPEN = Pattern.compile("【待填(?:：([^】]*))?】");

  private final TemplateSet set;
  private final PlanTemplates templates;

  /** Drafts with a set of the project. */
  public Drafter(TemplateSet set) throws IOException {
    this(set, null);
  }

  /**
   * Drafts with a set whose files the user's own go before.
   *
   * @param own a folder with templates, null for none
   * @throws IOException when the folder cannot be read
   */
  public Drafter(TemplateSet set, @Nullable Path own) throws IOException {
    this.set = set;
    this.templates = PlanTemplates.of(TemplateSet.class, set.folders(), own);
  }

  /**
   * Writes a draft.
   *
   * @throws TemplateFailure when a template is at fault, with its line
   * @throws MarkupException when what it wrote is no document
   */
  public Draft draft(PlanParameters parameters) throws TemplateFailure, MarkupException {
    String marked = templates.write(PlanViewBuilder.of(parameters, set.ending(), set.type()));
    return new Draft(PaperReader.read(marked), open(marked));
  }

  private static List<String> open(String marked) {
    Set<String> open = new LinkedHashSet<>();
    Matcher matcher = OPEN.matcher(marked);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        open.add(matcher.group(1));
      }
    }
    return List.copyOf(open);
  }
}
