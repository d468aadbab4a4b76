package io.planwright.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who may know whom: the modules among each other, and the one place for each library. */
@AnalyzeClasses(packages = "io.planwright", importOptions = DoNotIncludeTests.class)
final class ModuleRulesTest {

  private static final String MODEL = "io.planwright.model..";
  private static final String LEXICON = "io.planwright.lexicon..";
  private static final String SEARCH = "io.planwright.search..";
  private static final String TEMPLATES = "io.planwright.templates..";
  private static final String CLI = "io.planwright.cli..";
  private static final String OCR = "io.planwright.ocr..";

  private static final Pattern NAMED_FOR_ITS_MODULE =
      Pattern.compile("io\\.planwright\\.(model|lexicon|ocr|search|templates|cli)(\\..*)?");

  /** What is in no other module: reading, rules and one package for each kind of fact. */
  private static final DescribedPredicate<JavaClass> IN_EXTRACTOR =
      describe(
          "are in the extractor",
          type ->
              type.getPackageName().startsWith("io.planwright.")
                  && moduleOf(type).equals("extractor"));

  @ArchTest
  static final ArchRule THE_MODEL_KNOWS_NOTHING_BUT_THE_JDK =
      classes()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(MODEL, "java..", "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule THE_MODEL_IS_VALUES =
      classes()
          .that()
          .resideInAPackage(MODEL)
          .and()
          .areTopLevelClasses()
          .should(
              satisfy(
                  "be records, enums or interfaces",
                  type -> type.isRecord() || type.isEnum() || type.isInterface()));

  /** Words and how they are found: nothing of what they mean, nor of who asks. */
  @ArchTest
  static final ArchRule THE_LEXICON_KNOWS_NO_OTHER_MODULE =
      classes()
          .that()
          .resideInAPackage(LEXICON)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(LEXICON, "java..", "org.jspecify.annotations..", "com.hankcs..");

  @ArchTest
  static final ArchRule THE_EXTRACTOR_KNOWS_ONLY_MODEL_AND_LEXICON =
      noClasses()
          .that(IN_EXTRACTOR)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SEARCH, TEMPLATES, CLI, OCR);

  /** It is found at run time, so that the program works where it is left out. */
  @ArchTest
  static final ArchRule NOTHING_NEEDS_THE_RECOGNITION_OF_SCANS =
      noClasses()
          .that()
          .resideOutsideOfPackage(OCR)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(OCR, "ai.onnxruntime..");

  @ArchTest
  static final ArchRule THE_RECOGNITION_KNOWS_ONLY_WHAT_PASSES_BETWEEN =
      classes()
          .that()
          .resideInAPackage(OCR)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              OCR,
              "io.planwright.read.scan..",
              "ai.onnxruntime..",
              "java..",
              "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule SEARCH_KNOWS_ONLY_MODEL_AND_LEXICON =
      noClasses()
          .that()
          .resideInAPackage(SEARCH)
          .should()
          .dependOnClassesThat(
              IN_EXTRACTOR.or(JavaClass.Predicates.resideInAnyPackage(TEMPLATES, CLI)));

  @ArchTest
  static final ArchRule TEMPLATES_KNOW_ONLY_THE_MODEL =
      noClasses()
          .that()
          .resideInAPackage(TEMPLATES)
          .should()
          .dependOnClassesThat(
              IN_EXTRACTOR.or(JavaClass.Predicates.resideInAnyPackage(SEARCH, CLI)));

  @ArchTest
  static final ArchRule FILE_FORMATS_ARE_READ_IN_ONE_PACKAGE =
      noClasses()
          .that(IN_EXTRACTOR)
          .and()
          .resideOutsideOfPackage("io.planwright.read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.jsoup..",
              "org.mozilla.universalchardet..",
              "org.apache.pdfbox..",
              "org.apache.poi..",
              "org.ofdrw..");

  @ArchTest
  static final ArchRule LUCENE_STAYS_IN_SEARCH =
      noClasses()
          .that()
          .resideOutsideOfPackage(SEARCH)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule FREEMARKER_STAYS_IN_ITS_PACKAGE =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.planwright.templates.freemarker..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("freemarker..");

  @ArchTest
  static final ArchRule THE_TERMINAL_STAYS_IN_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei..", "org.jline..");

  /** HanLP keeps static state, so each module lets one package touch it and no other. */
  @ArchTest
  static void hanlpStaysBehindOnePackageOfEachModule(JavaClasses classes) {
    Map<String, Set<String>> packagesByModule =
        classes.stream()
            .filter(ModuleRulesTest::usesHanlp)
            .collect(
                groupingBy(
                    ModuleRulesTest::moduleOf,
                    mapping(JavaClass::getPackageName, toCollection(TreeSet::new))));

    assertThat(packagesByModule).allSatisfy((module, packages) -> assertThat(packages).hasSize(1));
  }

  private static boolean usesHanlp(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith("com.hankcs."));
  }

  private static String moduleOf(JavaClass type) {
    Matcher matcher = NAMED_FOR_ITS_MODULE.matcher(type.getPackageName());
    return matcher.matches() ? matcher.group(1) : "extractor";
  }

  private static ArchCondition<JavaClass> satisfy(
      String description, Predicate<JavaClass> condition) {
    return ArchCondition.from(describe(description, condition));
  }
}
