package io.planwright.extract.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.region.ResolvedRegion.Basis;
import io.planwright.model.Metadata.Level;
import io.planwright.model.Region;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionResolverTest {
  private static final RegionResolver RESOLVER = new RegionResolver(new RegionLexicon());

  private static Optional<Region> of(String title, String issuers, String text) {
    List<String> agencies = issuers.isEmpty() ? List.of() : List.of(issuers.split(";", -1));
    return RESOLVER.resolve(RegionQuery.titled(title).issuedBy(agencies).withText(text));
  }

  /** Title, issuers, text, name, code. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Provinces, cities, and what a department's title says.
        "关于推动全省高新技术企业量质齐升的方案 | 山东省科学技术厅 | '' | 山东省 | 370000",
        "山东省科学技术厅关于印发科技企业方案的通知 | '' | '' | 山东省 | 370000",
        "杭州市科技企业培育三年行动计划（2018—2020年） | 杭州市人民政府办公厅 | '' | 杭州市 | 330100",
        "锡林郭勒盟科技企业培育计划 | 锡林郭勒盟行政公署办公室 | '' | 锡林郭勒盟 | 152500",
        "恩施州科技企业倍增方案 | '' | '' | 恩施州 | 422800",
        "关于支持重点产业的实施意见 | 中共柳河县委;柳河县人民政府 | '' | 柳河县 | 220524",
        "昆山高新技术企业行动计划 | '' | 昆山市去年有千余家。 | 昆山市 | 320583",
        "吉林市科技企业方案 | '' | '' | 吉林市 | 220200",
        // Districts: the city in front where the document names it.
        "贵池区科技企业倍增方案 | '' | 结合我区实际。 | 贵池区 | 341702",
        "梁平区2024年双倍增方案 | 重庆市梁平区科学技术局 | '' | 重庆市梁平区 | 500155",
        "从化区科技企业培育方案 | '' | 按照广州市有关规定，结合我区实际。 | 广州市从化区 | 440117",
        "广东省广州市从化区科技企业培育方案 | '' | '' | 广州市从化区 | 440117",
        "江干区科技企业培育计划 | '' | 根据杭州市有关规定。 | 杭州市江干区 | 330104",
        // Names of several places.
        "白云区科技企业培育方案 | '' | 为落实中共贵阳市委要求，结合我区实际。 | 贵阳市白云区 | 520113",
        "白云区科技企业培育方案 | 广州市白云区人民政府 | '' | 广州市白云区 | 440111",
        "通州区科技企业行动计划 | '' | 按照南通市委部署，我区启动。 | 南通市通州区 | 320612",
        "朝阳区科技企业行动计划 | '' | 为落实长春市要求，我区启动。 | 长春市朝阳区 | 220104",
        "西湖区方案 | '' | 杭州企业居多，杭州市要求。参考南昌做法。 | 杭州市西湖区 | 330106",
        // The document's own place, not the one it follows.
        "关于贯彻落实《广东省科技企业计划》的意见 | 韶关市科学技术局 | '' | 韶关市 | 440200",
        "韶关市贯彻落实《广东省科技企业计划》方案 | '' | 广东省要求。广东省支持。 | 韶关市 | 440200",
        "关于支持柳河县产业发展的若干措施 | 通化市科学技术局 | '' | 通化市柳河县 | 220524",
        "昆山市科技企业方案 | '' | 根据苏州市要求，结合我市实际。 | 昆山市 | 320583",
        "多伦县科技企业方案 | '' | 根据锡林郭勒盟要求。 | 多伦县 | 152531",
        "锡林郭勒盟多伦县科技企业方案 | '' | '' | 锡林郭勒盟多伦县 | 152531",
      })
  void resolvesDivisions(String title, String issuers, String text, String name, String code) {
    Region region = of(title, issuers, text).orElseThrow();
    assertThat(region.name()).isEqualTo(name);
    assertThat(region.code()).isEqualTo(code);
    assertThat(region.zone()).isFalse();
  }

  @Test
  void givesParentsOutermostFirst() {
    assertThat(of("贵阳市白云区方案", "", "").orElseThrow().parents()).containsExactly("贵州省", "贵阳市");
    assertThat(of("重庆市梁平区方案", "", "").orElseThrow().parents()).containsExactly("重庆市");
  }

  /** Title, issuers, name, innermost parent. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "济南高新区科技企业梯次培育方案 | '' | 济南高新区 | 济南市",
        "济南市高新区科技企业方案 | 济南高新技术产业开发区管理委员会 | 济南市高新区 | 济南市",
        "高新区科技企业方案 | 乌鲁木齐经济技术开发区管委会 | 乌鲁木齐经济技术开发区 | 乌鲁木齐市",
        "贵州省贵安新区科技企业方案 | '' | 贵安新区 | 贵阳市",
        "关于支持雄安新区科技创新的措施 | 河北省科学技术厅 | 雄安新区 | 保定市",
        "苏州工业园区科技企业方案 | '' | 苏州工业园区 | 苏州市",
        "砚川经济技术开发区亩均提升方案 | 砚川经济技术开发区管理委员会 | 砚川经济技术开发区 | ''",
      })
  void resolvesZones(String title, String issuers, String name, String parent) {
    Region region = of(title, issuers, "").orElseThrow();
    assertThat(region.name()).isEqualTo(name);
    assertThat(region.zone()).isTrue();
    assertThat(region.code()).isNull();
    if (!parent.isEmpty()) {
      assertThat(region.parents()).last().isEqualTo(parent);
    }
  }

  /** Title, issuers, text, name, parents. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云湖市科技企业三年计划 | 云湖市人民政府办公室 | '' | 云湖市 | ''",
        "云湖市科技企业三年计划 | '' | 结合我市实际。 | 云湖市 | ''",
        "科技企业三年计划 | 澜江省云湖市人民政府 | '' | 云湖市 | 澜江省",
        "望溪区智改数转方案 | '' | 为落实《澄州市制造业纲要》，结合我区实际。 | 澄州市望溪区 | 澄州市",
        "映湖区算力计划 | 栖澜市映湖区人民政府办公室 | '' | 栖澜市映湖区 | 栖澜市",
        "科技企业方案 | 澜江省科学技术厅;澜江省财政厅 | '' | 澜江省 | ''",
        "桃源乡振兴方案 | 桃源乡人民政府 | '' | 桃源乡 | ''",
      })
  void resolvesPlacesNoLexiconKnows(
      String title, String issuers, String text, String name, String parents) {
    Region region = of(title, issuers, text).orElseThrow();
    assertThat(region.name()).isEqualTo(name);
    assertThat(region.code()).isNull();
    assertThat(String.join("/", region.parents())).isEqualTo(parents);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新时代科技企业培育方案 | '' | 推进我区科技企业培育工作，全区达到四百家。",
        "XX市科技企业计划 | '' | 学习杭州市经验。杭州市、杭州市、杭州市。",
        "全区科技企业计划 | '' | 根据《X市科技企业计划》，结合我区实际。X国税局、钱塘江。",
        "老旧小区改造行动方案 | 市住建局 | 结合我市实际。",
        "县域商业体系建设方案 | '' | 结合我县实际。",
        "中心城区提质方案 | '' | 结合我市实际。",
        "朝阳产业发展方案 | '' | 结合我市实际。",
        "云湖市科技企业计划 | '' | ''",
        "高新区科技企业方案 | '' | 济南市支持。济南市同意。",
        "高新技术产业开发区高质量发展意见 | 国务院 | 北京市、上海市先行，北京市总结。",
        "科技成果转化方案 | 科技部;财政部 | 浙江省试点，浙江省总结。",
        "三省一市联合方案 | 江苏省科学技术厅;浙江省科学技术厅 | ''",
        "企业培育三年行动方案 | '' | 本企业在广州设有门店。",
        "共同富裕示范区建设方案 | '' | 结合我区实际，推进共同富裕示范区建设。",
        "美丽镇街建设方案 | '' | 结合我镇实际。",
        "上市公司质量提升方案 | '' | 结合我市实际。",
        "山区县高质量发展方案 | '' | 结合我县实际。",
      })
  void resolvesNothingWithoutEvidence(String title, String issuers, String text) {
    assertThat(of(title, issuers, text)).isEmpty();
  }

  @Test
  void neverDecidesByAbbreviationAlone() {
    RegionQuery query =
        RegionQuery.titled("通州区科技企业行动计划")
            .withNotice("通政办发〔2020〕8号\n各镇（街道）：")
            .withText("通政办发〔2020〕8号\n各镇（街道）：现印发给你们。结合我区实际。");
    Region region = RESOLVER.resolve(query).orElseThrow();
    assertThat(region.name()).isEqualTo("通州区");
    assertThat(region.code()).isNull();
    assertThat(region.parents()).isEmpty();
  }

  @Test
  void readsSignatureAndNotice() {
    ResolvedRegion signed =
        RESOLVER
            .explain(RegionQuery.titled("科技企业方案").signed("　　云湖市人民政府办公室\n2024年3月12日"))
            .orElseThrow();
    assertThat(signed.region().name()).isEqualTo("云湖市");
    assertThat(signed.basis()).isEqualTo(Basis.SIGNATURE);

    ResolvedRegion noticed =
        RESOLVER
            .explain(
                RegionQuery.titled("科技企业方案")
                    .withNotice("各有关单位：《柳河县科技企业方案》已经县政府同意，现印发给你们。")
                    .withText("根据《吉林省科技企业条例》制定。"))
            .orElseThrow();
    assertThat(noticed.region().name()).isEqualTo("柳河县");
    assertThat(noticed.basis()).isEqualTo(Basis.NOTICE);
  }

  @Test
  void followsThePlaceATextSpeaksOfAgainAndAgain() {
    ResolvedRegion region =
        RESOLVER
            .explain(RegionQuery.titled("科技企业方案").withText("2025年柳河县达到80家。柳河县设立专项资金，全县统筹。参照通化市做法。"))
            .orElseThrow();
    assertThat(region.region().code()).isEqualTo("220524");
    assertThat(region.basis()).isEqualTo(Basis.TEXT);
    assertThat(
            RESOLVER.resolve(RegionQuery.titled("科技企业方案").withText("学习柳河县做法。柳河县经验很好。结合我市实际，全市推广。")))
        .as("我市 is no 县")
        .isEmpty();
  }

  @Test
  void theFirstLineSpeaksWhereThereIsNoTitle() {
    assertThat(of("", "", "一、寿县奖补标准\n1.新认定的龙头企业给予奖励。")).map(Region::code).contains("340422");
    assertThat(of("", "", "经研究，对《龙泉市人民政府关于印发工业意见的通知》作如下修改。\n第一条删去。"))
        .map(Region::code)
        .contains("331181");
    assertThat(of("", "", "贯彻落实《龙泉市工业意见》，提出以下措施。\n第一条删去。")).isEmpty();
    assertThat(of("工业扶持标准", "", "一、寿县奖补标准\n给予奖励。")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "山东省方案, PROVINCE",
    "重庆市方案, PROVINCE",
    "贵阳市方案, CITY",
    "昆山市方案, COUNTY",
    "重庆市梁平区方案, COUNTY",
    "济南高新区方案, ZONE",
  })
  void givesTheLevel(String title, Level level) {
    assertThat(RESOLVER.explain(RegionQuery.titled(title)).orElseThrow().level()).isEqualTo(level);
  }

  @Test
  void readsTitlesBrokenByWhiteSpace() {
    assertThat(of("贵阳市\n白云 区科技企业方案", "", "")).map(Region::code).contains("520113");
  }
}
