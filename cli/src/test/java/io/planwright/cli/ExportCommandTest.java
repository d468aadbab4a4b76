package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** {@code export}, from files and from an index to files that other programs read. */
final class ExportCommandTest {
  private static final Path REAL_DOCUMENTS = Path.of("..", "..", "shared", "corpus");
  private static final Engine ENGINE = new StandardEngine(Locale.SIMPLIFIED_CHINESE);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String TEXT =
      """
      云湖市人民政府关于印发云湖市高新技术企业培育行动方案的通知

      云政发〔2024〕5号

      云湖市高新技术企业培育行动方案（2024—2026年）

      根据《澜江省科技强省规划》（澜政发〔2023〕2号）和《澜江省科技强省规划》（澜政发〔2023〕2号），制定本方案。

      一、主要目标

      到2026年，全市高新技术企业达到400家，力争达到430家，研发投入占比达到2.5%以上。

      二、重点任务

      （一）强化金融支持

      对首次认定的高新技术企业给予10万元奖励，鼓励银行设立科技支行，面向企业发放信用贷款和知识产权质押贷款。（市科技局牵头，市财政局配合）

      （二）优化服务环境

      选派服务专员走访企业，开展一对一辅导，帮助企业建立研发台账，及时协调解决申报中遇到的困难。
      """;
  private static final String OTHER_TEXT =
      """
      澄湾区科技企业倍增若干措施（2024—2026年）

      根据《云湖市高新技术企业培育行动方案》（云政发〔2024〕5号），制定本措施。

      一、工作目标

      到2026年，全区高新技术企业达到80家以上。

      二、支持政策

      对首次认定的高新技术企业给予15万元奖励，鼓励银行设立科技支行，面向企业发放信用贷款和知识产权质押贷款。（责任单位：区科技局、区财政局）
      """;

  @TempDir private Path folder;
  private Path plans = Path.of("");

  @BeforeEach
  void write() throws IOException {
    plans = Files.createDirectory(folder.resolve("方案"));
    Files.writeString(plans.resolve("云湖市.txt"), TEXT);
    Files.writeString(plans.resolve("澄湾区.txt"), OTHER_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"targets", "incentives", "duties", "citations", "clauses", "similarity"})
  void rowsReadBackHaveIdsOfTheirOwnThatOutlastAMove(String what) throws IOException {
    List<Map<String, String>> rows = csv(what, plans);
    Path elsewhere = Files.createDirectory(folder.resolve("别处"));
    Files.copy(plans.resolve("云湖市.txt"), elsewhere.resolve("z.txt"));
    Files.copy(plans.resolve("澄湾区.txt"), elsewhere.resolve("a.txt"));

    assertThat(rows).isNotEmpty();
    assertThat(ids(rows)).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9_.~-]+"));
    if (!what.equals("similarity")) {
      assertThat(ids(csv(what, elsewhere))).containsExactlyInAnyOrderElementsOf(ids(rows));
    }
  }

  @Test
  void everyFormatHoldsTheSame() throws IOException {
    List<Map<String, String>> rows = csv("targets", plans);
    List<JsonNode> lines = lines(run(plans, "targets", "-f", "jsonl").output());

    assertThat(lines).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      for (Map.Entry<String, String> cell : rows.get(i).entrySet()) {
        JsonNode value = lines.get(i).get(cell.getKey());
        assertThat(value.isNull() ? "" : value.asString()).isEqualTo(cell.getValue());
      }
    }
    JsonNode first = lines.getFirst();
    assertThat(first.get("value").isNumber()).isTrue();
    assertThat(first.get("perYear").isBoolean()).isTrue();
    assertThat(first.get("page").isNull()).isTrue();
  }

  @Test
  void aFactLeadsToItsClause() throws IOException {
    List<Map<String, String>> clauses = csv("clauses", plans);
    for (String what : List.of("targets", "incentives", "duties", "citations")) {
      for (Map<String, String> row : csv(what, plans)) {
        assertThat(clauses)
            .anySatisfy(
                clause -> {
                  assertThat(clause.get("id")).isEqualTo(row.get("clauseId"));
                  assertThat(clause.get("text")).contains(row.get("quote"));
                });
      }
    }
    assertThat(clauses.stream().mapToInt(row -> Integer.parseInt(row.get("targetCount"))).sum())
        .isEqualTo(csv("targets", plans).size());
  }

  @Test
  void agenciesAreOneWhateverTheirLevel() throws IOException {
    assertThat(csv("duties", plans))
        .extracting(row -> row.get("agency") + " " + row.get("role"))
        .containsExactlyInAnyOrder("科技局 led", "财政局 supported", "科技局 supported", "财政局 supported");
  }

  @Test
  void aWorkbookHasNumbersAndACodebook() throws IOException {
    Path out = folder.resolve("目标.xlsx");
    Run run = run(plans, "targets", "-o", out.toString());

    assertThat(run.exitCode()).as(run.errors()).isZero();
    try (InputStream stream = Files.newInputStream(out);
        XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
      XSSFSheet sheet = workbook.getSheet("目标");
      XSSFSheet book = workbook.getSheet("编码说明");
      List<String> headers = texts(sheet.getRow(0));
      XSSFRow row = sheet.getRow(1);
      assertThat(row.getCell(headers.indexOf("数值")).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(row.getCell(headers.indexOf("数值")).getNumericCellValue()).isEqualTo(400);
      assertThat(row.getCell(headers.indexOf("承诺")).getStringCellValue()).isEqualTo("确定");
      assertThat(book.getLastRowNum()).isEqualTo(headers.size());
      for (int i = 0; i < headers.size(); i++) {
        assertThat(texts(book.getRow(i + 1)).get(1)).isEqualTo(headers.get(i));
      }
    }
  }

  @Test
  void theCodebookCanLieBesideOrComeAlone() throws IOException {
    Path out = folder.resolve("激励.csv");
    Run run = run(plans, "incentives", "-o", out.toString(), "--codebook");
    Run alone = new Run.Setting().with(ENGINE).run("export", "-w", "incentives", "--codebook");

    assertThat(run.exitCode()).as(run.errors()).isZero();
    Path book = folder.resolve("激励.codebook.csv");
    List<Map<String, String>> explained = read(Files.readString(book));
    List<Map<String, String>> rows = read(Files.readString(out));
    assertThat(explained)
        .extracting(row -> row.get("变量"))
        .containsExactlyElementsOf(rows.getFirst().keySet());
    assertThat(explained).allSatisfy(row -> assertThat(row.get("含义")).isNotBlank());
    assertThat(alone.output()).isEqualTo(Files.readString(book));
    assertThat(run(plans, "incentives", "--codebook").errors()).contains("请用 -o");
  }

  @Test
  void citationsAreANetworkOfDocuments() throws Exception {
    Element graph = graph("citations", plans);
    Map<String, String> titles = nodes(graph);

    assertThat(graph.getAttribute("edgedefault")).isEqualTo("directed");
    assertThat(edges(graph, titles))
        .containsExactlyInAnyOrder(
            "云湖市高新技术企业培育行动方案（2024—2026年）→澜江省科技强省规划 basis 2",
            "澄湾区科技企业倍增若干措施（2024—2026年）→云湖市高新技术企业培育行动方案（2024—2026年） basis 1");
  }

  @Test
  void similarityIsANetworkOfPlans() throws Exception {
    Element graph = graph("similarity", plans);
    Map<String, String> titles = nodes(graph);

    assertThat(graph.getAttribute("edgedefault")).isEqualTo("undirected");
    assertThat(titles).hasSize(2);
    NodeList edges = graph.getElementsByTagNameNS("*", "edge");
    assertThat(edges.getLength()).isEqualTo(1);
    Map<String, String> data = data((Element) edges.item(0));
    assertThat(data.get("edge.pairs")).isEqualTo("1");
    assertThat(Double.parseDouble(data.get("edge.weight"))).isBetween(0.8, 1.0);
  }

  @Test
  void aTableIsNoNetwork() {
    Run run = run(plans, "targets", "-f", "graphml");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE_OR_INPUT);
    assertThat(run.errors()).contains("targets 是一行一条的表", "citations、similarity");
    assertThat(run(plans, "targets", "-f", "html").errors()).contains("export 没有 html 格式");
    assertThat(run(plans, "clauses", "-f", "xlsx").errors()).contains("请用 -o");
    assertThat(run(plans, "sentences").errors()).contains("targets、incentives");
  }

  @Test
  void aPlanMetTwiceIsExportedOnce() throws IOException {
    int rows = csv("targets", plans).size();
    Files.writeString(plans.resolve("转载.txt"), "来源：某网站\n\n" + TEXT);

    Run run = run(plans, "targets");

    assertThat(read(run.output())).hasSize(rows);
    assertThat(run.errors()).contains("1 份副本没有重复计");
  }

  @Test
  void anIndexExportsWhatTheFilesDo() throws IOException {
    Path index = folder.resolve("索引");
    Run indexed = new Run.Setting().with(ENGINE).run("index", plans, "--index", index);
    assertThat(indexed.exitCode()).as(indexed.errors()).isZero();

    for (String what : List.of("targets", "duties", "clauses")) {
      Run run = new Run.Setting().with(ENGINE).run("export", "--index", index, "-w", what);
      assertThat(ids(read(run.output())))
          .containsExactlyInAnyOrderElementsOf(ids(csv(what, plans)));
    }
  }

  @Test
  void placesCanBeChosenAndNothingIsSaidToBeNothing() throws IOException {
    assertThat(csv("targets", plans, "-r", "云湖")).hasSize(3);
    Run none = run(plans, "targets", "-r", "青原县");

    assertThat(none.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(none.output().lines()).hasSize(1);
  }

  @Test
  void realPlansAreExported() throws Exception {
    assumeThat(Files.isDirectory(REAL_DOCUMENTS)).as("real documents beside the project").isTrue();
    List<Map<String, String>> targets = csv("targets", REAL_DOCUMENTS);

    assertThat(ids(targets)).doesNotHaveDuplicates();
    assertThat(targets)
        .anySatisfy(
            row -> {
              assertThat(row.get("region")).isEqualTo("杭州市");
              assertThat(row.get("value")).isEqualTo("5688");
              assertThat(row.get("commitment")).isEqualTo("firm");
            });
    for (String what : List.of("incentives", "duties", "citations", "clauses", "similarity")) {
      assertThat(ids(csv(what, REAL_DOCUMENTS))).as(what).isNotEmpty().doesNotHaveDuplicates();
    }
    assertThat(nodes(graph("citations", REAL_DOCUMENTS)))
        .hasSizeGreaterThan(nodes(graph("similarity", REAL_DOCUMENTS)).size());
  }

  private static Run run(Path files, String what, String... more) {
    List<Object> words = new ArrayList<>(List.of("export", files, "-w", what));
    words.addAll(List.of(more));
    return new Run.Setting().with(ENGINE).run(words.toArray());
  }

  private static List<Map<String, String>> csv(String what, Path files, String... more) {
    Run run = run(files, what, more);
    assertThat(run.exitCode()).as(run.errors()).isZero();
    return read(run.output());
  }

  private static List<Map<String, String>> read(String csv) {
    assertThat(csv).startsWith("\uFEFF");
    return CsvMapper.builder()
        .build()
        .readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader())
        .<Map<String, String>>readValues(csv.substring(1))
        .readAll();
  }

  private static List<String> ids(List<Map<String, String>> rows) {
    return rows.stream().map(row -> row.getOrDefault("id", "")).toList();
  }

  private static List<JsonNode> lines(String output) {
    return output.lines().map(MAPPER::readTree).toList();
  }

  private static List<String> texts(XSSFRow row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getLastCellNum(); i++) {
      texts.add(row.getCell(i) == null ? "" : row.getCell(i).getStringCellValue());
    }
    return texts;
  }

  /** The graph of a file, after checking that it is well-formed GraphML. */
  private Element graph(String what, Path files) throws Exception {
    Path out = folder.resolve(what + ".graphml");
    Run run = run(files, what, "-o", out.toString());
    assertThat(run.exitCode()).as(run.errors()).isZero();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root = factory.newDocumentBuilder().parse(out.toFile()).getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
    Set<String> keys = new HashSet<>();
    for (Element key : elements(root, "key")) {
      assertThat(key.getAttribute("attr.type")).isIn("string", "int", "double", "boolean");
      assertThat(key.getAttribute("for")).isIn("node", "edge");
      assertThat(elements(key, "desc")).hasSize(1);
      assertThat(keys.add(key.getAttribute("id"))).isTrue();
    }
    assertThat(elements(root, "data"))
        .allSatisfy(data -> assertThat(keys).contains(data.getAttribute("key")));
    Element graph = elements(root, "graph").getFirst();
    Set<String> nodes = new HashSet<>();
    elements(graph, "node")
        .forEach(node -> assertThat(nodes.add(node.getAttribute("id"))).isTrue());
    for (Element edge : elements(graph, "edge")) {
      assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
    }
    return graph;
  }

  private static Map<String, String> nodes(Element graph) {
    Map<String, String> titles = new HashMap<>();
    for (Element node : elements(graph, "node")) {
      titles.put(node.getAttribute("id"), data(node).getOrDefault("node.label", ""));
    }
    return titles;
  }

  private static List<String> edges(Element graph, Map<String, String> titles) {
    return elements(graph, "edge").stream()
        .map(
            edge ->
                titles.get(edge.getAttribute("source"))
                    + "→"
                    + titles.get(edge.getAttribute("target"))
                    + " "
                    + data(edge).get("edge.relation")
                    + " "
                    + data(edge).get("edge.weight"))
        .toList();
  }

  private static Map<String, String> data(Element owner) {
    Map<String, String> data = new HashMap<>();
    elements(owner, "data").forEach(one -> data.put(one.getAttribute("key"), one.getTextContent()));
    return data;
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = parent.getElementsByTagNameNS("*", name);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
