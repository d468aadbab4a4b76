package io.planwright.extract.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionScannerTest {
  private static final RegionLexicon LEXICON = new RegionLexicon();
  private static final RegionScanner SCANNER = new RegionScanner(LEXICON);

  /** Text and the names expected in it, joined with a slash. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "其中，济南高新区力争突破900家，历下区、历城区和章丘区分别达到300家 | 济南高新区/历下区/历城区/章丘区",
        "涉及上城区、江干区的项目，由市级承担六成 | 上城区/江干区",
        "杭州高新开发区（滨江）、杭州经济技术开发区另行安排 | 杭州高新开发区（滨江）/杭州经济技术开发区",
        "重庆市梁平区与广州市从化区结对 | 重庆市梁平区/广州市从化区",
        "东屏区、清渠县、檀溪市和云湖高新区各新增20家 | 东屏区/清渠县/檀溪市/云湖高新区",
        "澜江省云湖市青禾区人民政府 | 澜江省云湖市青禾区",
        "漳河新区，屈家岭管理区，荆门高新区，市政府各部门 | 漳河新区/屈家岭管理区/荆门高新区",
        "其中山东省企业占三成 | 山东省",
        "国内江西企业较多 | 江西",
        "杭州市场活跃，白云区域合作 | 杭州",
        "县工信局局长和县财政局局长 | ''",
        "设在市工信局，结合区情、县情，由省级统筹 | ''",
        "全市、本市、各区、我市示范区、产业园区、中心城区、老旧小区 | ''",
        "高新区、经开区、综合保税区和自治区 | ''",
        "延安大学、贵阳银行、上海证券交易所 | ''",
        "建立杭州市培育库 | 杭州市",
        "中共贵阳市委 | 贵阳市",
        "枫桥街道、石塘镇和高坡乡完成任务 | 枫桥街道/石塘镇/高坡乡",
        "推动各街道、各乡镇、特色小镇 | ''",
        "乌鲁木齐综合保税区、甘泉堡经济技术开发区 | 乌鲁木齐综合保税区/甘泉堡经济技术开发区",
        "国家自主创新示范区、共同富裕示范区先行 | ''",
        "吉林省长春市与吉林市 | 吉林省长春市/吉林市",
        "珩州市、南通市 | 珩州市/南通市",
      })
  void findsPlaces(String text, String expected) {
    List<RegionMention> mentions = SCANNER.mentions(text);
    assertThat(String.join("/", mentions.stream().map(RegionMention::surface).toList()))
        .isEqualTo(expected);
    for (RegionMention mention : mentions) {
      assertThat(mention.span().slice(text)).isEqualTo(mention.surface());
    }
  }

  @Test
  void narrowsAmbiguousNamesByTheParentInFront() {
    RegionMention mention = SCANNER.mentions("贵阳市白云区").get(0);
    assertThat(mention.candidates()).extracting(Place::id).containsExactly("520113");
    assertThat(mention.parts()).hasSize(2);
    assertThat(SCANNER.mentions("白云区、").get(0).candidates()).hasSize(2);
  }

  @Test
  void tellsZonesAndUnknownPlacesApart() {
    List<RegionMention> mentions = SCANNER.mentions("济南市高新区、云湖高新区、东屏区、历下区");
    assertThat(mentions).extracting(RegionMention::zone).containsExactly(true, true, false, false);
    assertThat(mentions).extracting(RegionMention::known).containsExactly(true, false, false, true);
    assertThat(mentions.get(0).candidates()).extracting(Place::name).containsExactly("济南高新技术产业开发区");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "济南高新区 | 济南高新区",
        "杭州大江东产业集聚区 | 杭州大江东产业集聚区",
        "清渠县 | 清渠县",
        "云湖高新区管委会 | 云湖高新区",
        "合计 | ''",
        "全市 | ''",
        "高新区 | ''",
        "其他区县 | ''",
        "市本级 | ''",
      })
  void readsLabels(String label, String expected) {
    assertThat(SCANNER.leading(label).map(RegionMention::surface).orElse("")).isEqualTo(expected);
  }

  @Test
  void survivesAnyText() {
    Random random = new Random(7);
    String signs = "市区县省州和其中山东白云新高开发经济技术、，。（）《》\n 12a〇㊂\ud840\udc00的各全";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int end = 0;
      for (RegionMention mention : SCANNER.mentions(text.toString())) {
        assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(mention.span().slice(text)).isEqualTo(mention.surface());
        end = mention.span().end();
      }
    }
  }
}
