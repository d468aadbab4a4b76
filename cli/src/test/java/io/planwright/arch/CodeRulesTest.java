package io.planwright.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * What code may do: no hidden input (clock, locale, character set, thread, static state), no output
 * but through the command line, so that the same file always yields the same bytes.
 */
@AnalyzeClasses(packages = "io.planwright", importOptions = DoNotIncludeTests.class)
final class CodeRulesTest {

  private static final String CLI = "io.planwright.cli..";

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses().that().resideOutsideOfPackage(CLI).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_ENDS_THE_PROGRAM =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule NOTHING_READS_A_HIDDEN_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .callMethodWhere(describe("the time of day is asked for", CodeRulesTest::asksForTheTime))
          .orShould()
          .callConstructor(java.util.Date.class);

  @ArchTest
  static final ArchRule NOTHING_READS_A_DEFAULT =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(java.nio.charset.Charset.class, "defaultCharset")
          .orShould()
          .callMethod(java.util.TimeZone.class, "getDefault")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault");

  @ArchTest
  static final ArchRule NOTHING_HIDES_STATE_IN_A_THREAD =
      noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);

  @ArchTest
  static final ArchRule STATIC_FIELDS_ARE_FINAL =
      fields()
          .that()
          .areStatic()
          .and(describe("the source declares", CodeRulesTest::isDeclared))
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule NO_INJECTED_FIELDS =
      fields()
          .should()
          .notBeAnnotatedWith("jakarta.inject.Inject")
          .andShould()
          .notBeAnnotatedWith("javax.inject.Inject")
          .andShould()
          .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_CATCH_ALL_PACKAGES =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..", "..utils..", "..common..", "..misc..", "..helper..", "..helpers..");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?)(\\$.*)?");

  @ArchTest
  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
      classes()
          .should(
              com.tngtech.archunit.lang.ArchCondition.from(
                  describe(
                      "be in a package marked @NullMarked",
                      type ->
                          type.getPackage()
                              .isAnnotatedWith("org.jspecify.annotations.NullMarked"))));

  private static boolean asksForTheTime(JavaMethodCall call) {
    String name = call.getTarget().getName();
    if (call.getTargetOwner().isEquivalentTo(System.class)) {
      return name.equals("currentTimeMillis");
    }
    return name.equals("now")
        && call.getTargetOwner().getPackageName().startsWith("java.time")
        && call.getTarget().getRawParameterTypes().isEmpty();
  }

  private static boolean isDeclared(JavaMember member) {
    return !member.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !member.getName().startsWith("$");
  }
}
