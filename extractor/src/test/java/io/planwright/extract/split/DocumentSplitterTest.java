package io.planwright.extract.split;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the documents of a file begin and end. */
class DocumentSplitterTest {
  private static final String BODY =
      """
      为推动全市制造业高质量发展，结合实际，制定本方案。
      一、总体要求
      坚持创新驱动、智能引领、绿色发展，聚焦重点产业，完善工作机制，优化服务供给，推动企业向高端迈进。
      二、重点任务
      （一）培育优质企业。建立企业名录，实行分类指导，组织开展对接活动，帮助企业解决用工、用地、融资等难题。
      （二）建设创新平台。支持龙头企业牵头组建创新联合体，围绕关键环节开展攻关，促进成果转移转化。
      三、保障措施
      加强组织领导，建立联席会议制度，定期研究解决重大问题，强化督促检查，推动各项工作落到实处，营造良好氛围。
      各部门要密切配合，加强信息共享和政策衔接，及时总结推广典型经验，加大宣传解读力度，引导企业用好用足各项政策。
      加强要素保障，优先安排用地、用能指标，推动金融机构创新服务产品，降低企业综合融资成本，畅通政企沟通渠道。
      各县（区）要结合实际，制定具体工作方案，明确时间节点，压实工作责任，确保按期完成各项目标任务，及时报送进展情况。
      """;

  private static final String FIRST = "云湖市制造业提质行动方案";
  private static final String SECOND = "霞溪县现代农业振兴实施方案";

  private final Cleaner cleaner = new Cleaner();
  private final DocumentSplitter splitter = new DocumentSplitter(new DocTypes(), new Chrome());

  private List<String> openings(String text) {
    CleanText clean = cleaner.clean(text);
    List<Slice> slices = splitter.split(clean);
    for (int i = 1; i < slices.size(); i++) {
      assertThat(slices.get(i).start()).isEqualTo(slices.get(i - 1).end());
    }
    assertThat(slices.getLast().end()).isEqualTo(clean.length());
    return slices.stream()
        .map(s -> clean.text().substring(s.start()).lines().findFirst().orElse(""))
        .toList();
  }

  @Test
  void aPlanAloneIsOneDocument() {
    assertThat(openings(FIRST + "\n" + BODY)).containsExactly(FIRST);
  }

  @Test
  void aTextWithoutTitleIsOneDocument() {
    assertThat(openings(BODY)).hasSize(1);
  }

  @Test
  void anEmptyTextIsOneEmptyDocument() {
    assertThat(splitter.split(cleaner.clean(""))).hasSize(1);
  }

  @Test
  void doubledTitlesBeginDocuments() {
    String text = FIRST + "\n" + FIRST + "\n" + BODY + SECOND + "\n" + SECOND + "\n" + BODY;
    assertThat(openings(text)).containsExactly(FIRST, SECOND);
  }

  @Test
  void aTitleIsDoubledWhateverDashStandsBetweenItsYears() {
    String text =
        FIRST
            + "（2022-2024年）\n"
            + FIRST
            + "（2022—2024年）\n"
            + BODY
            + SECOND
            + "（2021—2023年）\n"
            + SECOND
            + "（2021－2023年）\n"
            + BODY;
    assertThat(openings("文档分享站\n" + text))
        .containsExactly(FIRST + "（2022-2024年）", SECOND + "（2021—2023年）");
  }

  @Test
  void siteBoilerplateBeforeTheFirstDoubledTitleBelongsToNone() {
    String text = "文档分享站\n登录\n" + FIRST + "\n" + FIRST + "\n" + BODY;
    assertThat(openings(text)).containsExactly(FIRST);
  }

  @Test
  void siteFurnitureBetweenTwoDocumentsBelongsToNone() {
    String furniture = "1. 下载文档前请自行甄别内容\n2. 如文档侵犯权益请反馈\n";
    String text =
        FIRST + "\n" + FIRST + "\n" + BODY + furniture + SECOND + "\n" + SECOND + "\n" + BODY;
    CleanText clean = cleaner.clean(text);

    assertThat(splitter.split(clean))
        .extracting(slice -> clean.text().substring(slice.start(), slice.end()).strip())
        .hasSize(2)
        .allSatisfy(document -> assertThat(document).endsWith("进展情况。").doesNotContain("甄别"));
  }

  @ParameterizedTest
  @CsvSource({
    "云湖市质量提升三年行动（2025—2027年）, 三年行动",
    "云湖市招标评审规则, 规则",
    "云湖市旅游客流应急预案（试行）, 预案",
    "关于稳定外贸的若干政策举措, 若干政策举措",
    "关于扶持数字产业的若干政策意见, 若干政策意见",
    "云湖市企业上市激励办法, 激励办法"
  })
  void theKindOfADocumentIsTheEndOfItsTitle(String title, String kind) {
    assertThat(new DocTypes().of(title)).contains(kind);
  }

  @Test
  void singleTitlesWithABodyBeginDocuments() {
    assertThat(openings(FIRST + "\n" + BODY + SECOND + "\n" + BODY)).hasSize(2).endsWith(SECOND);
  }

  @Test
  void aNoticeAndItsPlanAreOneDocument() {
    String notice =
        """
        云湖市人民政府办公室关于印发《云湖市制造业提质行动方案》的通知
        云湖政办发〔2024〕9号
        各县（区）人民政府，市政府有关部门：
        《云湖市制造业提质行动方案》已经市政府同意，现印发给你们，请认真组织实施。
        云湖市人民政府办公室
        2024年3月12日
        """;
    assertThat(openings(notice + FIRST + "\n" + BODY)).hasSize(1);
  }

  @Test
  void anAnnexIsNoDocument() {
    assertThat(openings(FIRST + "\n" + BODY + "附件\n霞溪县任务实施方案\n" + BODY)).hasSize(1);
  }

  @Test
  void aTitleNamedInTheTextAboveIsNoDocument() {
    String text = FIRST + "\n" + BODY + "配套制定《" + SECOND + "》。\n" + SECOND + "\n" + BODY;
    assertThat(openings(text)).hasSize(1);
  }

  @Test
  void theHeadOfANextNoticeInsideAParagraphBeginsADocument() {
    String glued =
        BODY.replace("\n", "")
            + "云湖市人民政府办公室关于开展专项检查的通知云湖政办函〔2024〕12号各县（区）人民政府、市各有关单位："
            + "现就开展专项检查有关事项通知如下。";
    assertThat(openings(FIRST + "\n" + FIRST + "\n" + glued))
        .hasSize(2)
        .anySatisfy(opening -> assertThat(opening).startsWith("云湖市人民政府办公室关于开展"));
  }
}
