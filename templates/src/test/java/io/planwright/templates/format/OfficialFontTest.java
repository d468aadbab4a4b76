package io.planwright.templates.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.templates.format.OfficialFont.Missing;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficialFontTest {
  @Test
  void aMachineWithWindowsFontsLacksThoseOfOffices() {
    assertThat(OfficialFont.missing(Set.of("仿宋", "楷体", "黑体", "宋体", "华文中宋")))
        .containsExactly(
            new Missing(OfficialFont.XIAO_BIAO_SONG, Optional.of("华文中宋")),
            new Missing(OfficialFont.FANG_SONG, Optional.of("仿宋")),
            new Missing(OfficialFont.KAI_TI, Optional.of("楷体")));
  }

  @Test
  void englishNamesCount() {
    assertThat(
            OfficialFont.missing(
                Set.of("FZXiaoBiaoSong-B05S", "FangSong_GB2312", "KaiTi", "SimHei", "SimSun")))
        .containsExactly(new Missing(OfficialFont.KAI_TI, Optional.of("楷体")));
  }

  @Test
  void whatHasNoSubstituteSaysSo() {
    assertThat(OfficialFont.missing(Set.of("DejaVu Sans")))
        .hasSize(5)
        .allMatch(missing -> missing.substitute().isEmpty());
    assertThat(OfficialFont.missing(Set.of("SimSun")))
        .hasSize(4)
        .allMatch(missing -> missing.substitute().equals(Optional.of("宋体")));
  }

  @Test
  void fontsHaveSeveralNames() {
    assertThat(InstalledFonts.families("仿宋,FangSong\nNoto Serif CJK SC,思源宋体\nA\\-B\n\n"))
        .containsExactlyInAnyOrder("仿宋", "FangSong", "Noto Serif CJK SC", "思源宋体", "A-B");
  }

  @Test
  void theMachineTellsOrSaysThatItDoesNot() {
    InstalledFonts.families().ifPresent(families -> assertThat(families).doesNotContain(""));
  }
}
