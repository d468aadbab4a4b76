package io.planwright.extract.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.region.RegionLexicon;
import io.planwright.lexicon.Tsv;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyLexiconTest {
  private static final AgencyLexicon LEXICON = new AgencyLexicon(new RegionLexicon());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市发改委",
        "省科技厅",
        "区市场监管局",
        "云湖市人民政府",
        "云湖市人民政府办公室",
        "中共贵阳市委",
        "市委组织部人才办",
        "区财政局（区地税局）",
        "团市委",
        "科技部",
        "国家税务总局",
        "人民银行云湖市中心支行",
        "市生态环境局禾川分局",
        "国网云湖供电公司",
        "云湖高新区管委会",
        "延安大学",
        "云湖职业技术学院",
        "陆港集团",
        "市物流协会",
        "县畜牧水产中心",
        "枫桥街道",
        "甘泉堡经济技术开发区（工业区）",
        "各县（市、区）",
        "各区、县(市)政府",
        "各镇街、平台",
        "各成员单位",
        "领导小组各成员单位",
        "市级有关部门",
        "相关部门",
        "各银行机构",
        "市科技局等部门",
        "X国税局",
      })
  void recognisesResponsibleParties(String name) {
    assertThat(LEXICON.isAgency(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "委",
        "完善工作机制",
        "国家级创新中心",
        "建设省级创新中心",
        "给予奖励",
        "高新技术企业",
        "全社会",
        "全市",
        "相关政策",
        "有关规定",
        "各项工作",
        "各类企业",
        "市级财政",
        "2024年12月底",
        "县域经济",
        "机会",
        "总部",
        "联席会议制度",
        "由市科技局牵头负责",
      })
  void refusesOtherPhrases(String phrase) {
    assertThat(LEXICON.isAgency(phrase)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "市发改委, 市发展和改革委员会, 发展和改革",
    "省发展改革委, 省发展和改革委员会, 发展和改革",
    "区发改局, 区发展和改革局, 发展和改革",
    "市工信局, 市工业和信息化局, 工业和信息化",
    "区人社局, 区人力资源和社会保障局, 人力资源和社会保障",
    "区人力社保局, 区人力资源和社会保障局, 人力资源和社会保障",
    "市市监局, 市市场监督管理局, 市场监督管理",
    "市市场监管局, 市市场监督管理局, 市场监督管理",
    "云湖市科技局, 云湖市科学技术局, 科学技术",
    "市科委, 市科学技术委员会, 科学技术",
    "县政府办, 县人民政府办公室, 政府办公室",
    "市委网信办, 市委网络安全和信息化委员会办公室, 网络安全和信息化",
    "市中院, 市中级人民法院, 中级人民法院",
    "工信部, 工业和信息化部, 工业和信息化部",
    "人行云湖市中心支行, 中国人民银行云湖市中心支行, 中国人民银行",
    "区科技局（知识产权局）, 区科学技术局, 科学技术",
    "云湖高新区管委会, 云湖高新区管理委员会, 管理委员会",
  })
  void writesNamesOut(String name, String canonical, String family) {
    assertThat(LEXICON.canonical(name)).contains(canonical);
    assertThat(LEXICON.family(name)).contains(family);
    assertThat(LEXICON.canonical(canonical)).contains(canonical);
  }

  @Test
  void knowsNoCanonicalNameForCollectives() {
    assertThat(LEXICON.canonical("各县（市、区）")).isEmpty();
    assertThat(LEXICON.canonical("延安大学")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "由市发改委会同各县（市、区）落实 | 市发改委/各县（市、区）",
        "（责任单位：市科技局、市财政局，各镇街、平台） | 市科技局/市财政局/各镇街、平台",
        "市工信局牵头，市委组织部、延安银保监分局配合 | 市工信局/市委组织部/延安银保监分局",
        "支持高新区管委会设立基金 | 高新区管委会",
        "政府采购、市政府采购目录、城市委托、超市委员 | ''",
        "市委书记和市委常委 | ''",
        "云湖市人民政府办公室 | 云湖市人民政府办公室",
        "各乡镇（街道）、有关部门和单位要履行职责 | 各乡镇（街道）/有关部门和单位",
        "各县、市、区人民政府，云湖高新区管委会： | 各县、市、区人民政府/云湖高新区管委会",
        "行人行走安全 | ''",
      })
  void findsAgenciesInText(String text, String expected) {
    List<AgencyMention> mentions = LEXICON.mentions(text);
    assertThat(String.join("/", mentions.stream().map(AgencyMention::surface).toList()))
        .isEqualTo(expected);
    for (AgencyMention mention : mentions) {
      assertThat(mention.span().slice(text)).isEqualTo(mention.surface());
      assertThat(LEXICON.matchAt(text, mention.span().start())).isEqualTo(mention.span().end());
    }
  }

  @Test
  void matchesOnlyAtThePointAskedFor() {
    assertThat(LEXICON.matchAt("请市科技局办理", 1)).isEqualTo(5);
    assertThat(LEXICON.matchAt("请市科技局办理", 0)).isEqualTo(-1);
    assertThat(LEXICON.matchAt("请市科技局办理", 7)).isEqualTo(-1);
    assertThat(LEXICON.matchAt("", 0)).isEqualTo(-1);
  }

  @Test
  void holdsSixtyFamiliesOfDepartments() {
    Set<String> families = new HashSet<>();
    for (Tsv.Row row : Tsv.read(AgencyLexicon.class, "agencies.tsv")) {
      if (row.require("kind").equals("department")) {
        families.add(row.require("family"));
      }
    }
    assertThat(families).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void survivesAnyText() {
    Random random = new Random(11);
    String signs = "市区县省各（）(、：科技局委政府办人民银行支团中共发改和\n 12X㊁\ud840\udc00相关部门";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int end = 0;
      for (AgencyMention mention : LEXICON.mentions(text)) {
        assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(mention.span().slice(text)).isEqualTo(mention.surface());
        end = mention.span().end();
      }
      LEXICON.isAgency(text);
    }
  }
}
