package io.planwright.templates.freemarker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwright.templates.freemarker.PlanTemplates.Bounds;
import io.planwright.templates.freemarker.TemplateFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTemplatesTest {
  private static final Bounds TIGHT = new Bounds(Duration.ofMillis(400), 10_000);

  /** What a template sees here. */
  public record View(String title, List<String> items, @Nullable String nothing) {}

  @TempDir Path folder;

  private PlanTemplates templates(String main) throws IOException {
    Files.writeString(folder.resolve(PlanTemplates.MAIN), main);
    return PlanTemplates.of(PlanTemplatesTest.class, List.of("."), folder, TIGHT);
  }

  private String write(String main) throws IOException, TemplateFailure {
    return templates(main).write(new View("甲|乙", List.of("一", "二"), null));
  }

  private TemplateFailure failure(String main) {
    return catchThrowableOfType(TemplateFailure.class, () -> write(main));
  }

  @Test
  void escapesValuesButNotItsOwnMarks() throws IOException, TemplateFailure {
    assertThat(write("# ${title}<#list items as item>|${item}</#list>")).isEqualTo("# 甲\\|乙|一|二");
  }

  @Test
  void takesFilesOfItsOwnFolder() throws IOException, TemplateFailure {
    Files.writeString(folder.resolve("other.ftl"), "<#macro hello name>你好，${name}</#macro>");

    assertThat(write("<#import \"other.ftl\" as o><@o.hello \"云湖\"/>")).isEqualTo("你好，云湖");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\",\"/\")}",
        "${title?api.getClass()}",
        "${.data_model.class.protectionDomain}",
        "<#include \"/etc/passwd\">",
        "<#include \"../secret.ftl\">",
        "<#include \"file:///etc/passwd\">"
      })
  void reachesNeitherClassesNorOtherFiles(String main) throws IOException {
    Path secret = folder.resolveSibling("secret.ftl");
    Files.writeString(secret, "geheim");
    try {
      assertThatThrownBy(() -> write(main)).isInstanceOf(TemplateFailure.class);
    } finally {
      Files.delete(secret);
    }
  }

  @Test
  void doesNotFollowLinksOutOfItsFolder(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.ftl"), "geheim");
    Files.createSymbolicLink(folder.resolve("link.ftl"), secret);

    assertThatThrownBy(() -> write("<#include \"link.ftl\">")).isInstanceOf(TemplateFailure.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i></#list>",
        "<#list 1..2000000000 as i><#assign x = i></#list>",
        "<#macro m><#list 1.. as i></#list></#macro><@m/>"
      })
  void endsLoops(String main) {
    assertThat(failure(main).reason()).isEqualTo(Reason.TIME);
  }

  @Test
  void endsLoopsOfTemplatesThatAreIncluded() throws IOException {
    Files.writeString(folder.resolve("loop.ftl"), "<#list 1.. as i></#list>");
    int before = Thread.activeCount();

    assertThat(failure("<#include \"loop.ftl\">").reason()).isEqualTo(Reason.TIME);
    assertThat(Thread.activeCount()).isLessThanOrEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i>一二三四五六七八九十</#list>",
        "<#macro m><@m/></#macro><@m/>",
        "<#function f x><#return f(x + 1)></#function>${f(1)}"
      })
  void endsWhatGrowsTooLarge(String main) {
    assertThat(failure(main).reason()).isEqualTo(Reason.SIZE);
  }

  @Test
  void namesTemplateLineAndVariable() throws IOException {
    Files.writeString(folder.resolve("part.ftl"), "好\n\n${notThere}");

    TemplateFailure failure = failure("一\n<#include \"part.ftl\">");

    assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_VALUE);
    assertThat(failure.template()).isEqualTo("part.ftl");
    assertThat(failure.line()).isEqualTo(3);
    assertThat(failure.detail()).isEqualTo("notThere");
  }

  @Test
  void namesTheValueThatIsEmpty() {
    TemplateFailure failure = failure("${nothing}");

    assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_VALUE);
    assertThat(failure.detail()).isEqualTo("nothing");
  }

  @Test
  void saysWhereTheSyntaxIsWrong() throws IOException {
    Files.writeString(folder.resolve("part.ftl"), "好\n<#if x>");

    assertThat(failure("<#include \"part.ftl\">").reason()).isEqualTo(Reason.SYNTAX);
    assertThat(failure("<#include \"part.ftl\">").template()).isEqualTo("part.ftl");
    assertThat(failure("<#include \"gone.ftl\">").reason()).isEqualTo(Reason.MISSING);
  }
}
