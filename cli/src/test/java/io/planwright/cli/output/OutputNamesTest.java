package io.planwright.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class OutputNamesTest {

  @Test
  void aSourceAloneWithItsNameLosesItsEnding() {
    assertThat(OutputNames.of(List.of("/甲/三年 方案.v2.txt", "/甲/通知", "/甲/.profile")))
        .containsExactly("三年 方案.v2", "通知", ".profile");
  }

  @Test
  void equalNamesInDifferentFoldersGetTheFolder() {
    assertThat(OutputNames.of(List.of("/集/东屏区/方案.txt", "/集/澄湾区/方案.html", "/集/总则.txt")))
        .containsExactly("东屏区_方案", "澄湾区_方案", "总则");
  }

  @Test
  void equalNamesInOneFolderKeepTheirEnding() {
    assertThat(OutputNames.of(List.of("/甲/方案.txt", "/甲/方案.html")))
        .containsExactly("方案.txt", "方案.html");
  }

  @Test
  void bothAndFurtherFoldersWhereItTakesThem() {
    assertThat(OutputNames.of(List.of("/甲/a.txt", "/甲/a.html", "/乙/a.txt")))
        .containsExactly("甲_a.txt", "甲_a.html", "乙_a.txt");
    assertThat(OutputNames.of(List.of("/2024/甲/a.txt", "/2025/甲/a.txt")))
        .containsExactly("2024_甲_a", "2025_甲_a");
  }

  @Test
  void upperAndLowerCaseCountAsTheSame() {
    assertThat(OutputNames.of(List.of("/x/Plan.txt", "/y/plan.txt")))
        .containsExactly("x_Plan", "y_plan");
    assertThat(OutputNames.of(List.of("/x/Plan.txt", "/x/plan.txt")))
        .doesNotHaveDuplicates()
        .containsExactly("x_Plan.txt", "x_plan.txt~2");
  }

  @Test
  void namesThatCollideByChanceAreNumbered() {
    assertThat(OutputNames.of(List.of("/甲/b.txt", "/乙/b.txt", "/丙/甲_b.txt")))
        .containsExactly("甲_b", "乙_b", "甲_b~2");
  }

  @Test
  void allNamesDifferWhateverThePaths() {
    var random = new Random(20240312);
    for (int round = 0; round < 500; round++) {
      List<String> paths = randomPaths(random);

      List<String> names = OutputNames.of(paths);

      assertThat(names).hasSameSizeAs(paths);
      var folded = new HashSet<String>();
      names.forEach(name -> folded.add(name.toLowerCase(Locale.ROOT)));
      assertThat(folded).as("names of %s", paths).hasSameSizeAs(paths);
    }
  }

  @Test
  void theOrderOfTheSourcesDoesNotMatter() {
    List<String> paths = List.of("/集/东屏区/方案.txt", "/集/澄湾区/方案.html", "/集/澄湾区/方案.txt", "/集/总则.txt");
    List<String> reversed = new ArrayList<>(paths);
    Collections.reverse(reversed);
    List<String> names = new ArrayList<>(OutputNames.of(reversed));
    Collections.reverse(names);

    assertThat(OutputNames.of(paths)).isEqualTo(names);
  }

  private static List<String> randomPaths(Random random) {
    List<String> parts = List.of("a", "A", "b", "a_b", "方案");
    List<String> endings = List.of("", ".txt", ".html");
    var paths = new HashSet<String>();
    for (int i = 0; i < 8; i++) {
      var path = new StringBuilder();
      for (int depth = random.nextInt(3); depth > 0; depth--) {
        path.append('/').append(parts.get(random.nextInt(parts.size())));
      }
      path.append('/').append(parts.get(random.nextInt(parts.size())));
      paths.add(path + endings.get(random.nextInt(endings.size())));
    }
    return List.copyOf(paths);
  }
}
