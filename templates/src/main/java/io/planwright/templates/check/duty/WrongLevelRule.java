package io.planwright.templates.check.duty;

import io.planwright.model.Metadata;
import io.planwright.model.Responsibility;
import io.planwright.model.Span;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** R02: 区科技厅 does not exist, and a district's plan gives no tasks to 省科技厅. */
public final class WrongLevelRule implements Rule {
  /** 厅 is a provincial department; 办公厅 exists below, too. */
  private static final Pattern LOWER_TING =
      Pattern.compile("(?<!自治)(?:市|区|县|州|盟|旗)[\\p{IsHan}]{2,10}(?<!办公)厅");

  private static final Pattern NATIONAL =
      Pattern.compile("国务院.*|国家[\\p{IsHan}]{2,10}[委局部]|[\\p{IsHan}]{2,8}部");
  private static final Pattern PROVINCIAL =
      Pattern.compile("(?:省|自治区)(?!属)[\\p{IsHan}]{2,12}[厅局委办]");
  private static final Pattern PARTY =
      Pattern.compile(".*(委|党)[\\p{IsHan}]*部|.*(武|武装|宣传|组织|统战|人民武装|事业|支|总)部|.*指挥部");

  @Override
  public String id() {
    return "R02";
  }

  @Override
  public void check(PlanText plan, Report report) {
    Metadata.Level level = plan.level().orElse(null);
    for (Responsibility note : plan.document().responsibilities()) {
      List<String> units = new ArrayList<>(note.lead());
      units.addAll(note.support());
      for (String unit : units) {
        String trouble = trouble(unit, level);
        int at = note.quote().text().indexOf(unit);
        if (!trouble.isEmpty() && at >= 0) {
          int start = note.quote().span().start() + at;
          report.add(trouble, new Span(start, start + unit.length()), List.of(), unit);
        }
      }
    }
  }

  private static String trouble(String unit, Metadata.@Nullable Level level) {
    if (LOWER_TING.matcher(unit).matches()) {
      return "ting";
    }
    if (level == null) {
      return "";
    }
    boolean provincial = PROVINCIAL.matcher(unit).matches();
    boolean national = NATIONAL.matcher(unit).matches() && !PARTY.matcher(unit).matches();
    return switch (level) {
      case COUNTY, ZONE, TOWN, CITY -> provincial || national ? "above" : "";
      case PROVINCE, NATIONAL -> "";
    };
  }
}
