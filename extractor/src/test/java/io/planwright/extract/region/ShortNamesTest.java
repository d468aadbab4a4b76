package io.planwright.extract.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {
  private final ShortNames names = new ShortNames();

  @ParameterizedTest
  @CsvSource({
    "贵阳市, 贵阳",
    "山东省, 山东",
    "内蒙古自治区, 内蒙古",
    "新疆维吾尔自治区, 新疆",
    "西藏自治区, 西藏",
    "广西壮族自治区, 广西",
    "香港特别行政区, 香港",
    "恩施土家族苗族自治州, 恩施",
    "克孜勒苏柯尔克孜自治州, 克孜勒苏",
    "积石山保安族东乡族撒拉族自治县, 积石山",
    "东乡族自治县, 东乡",
    "龙胜各族自治县, 龙胜",
    "木垒哈萨克自治县, 木垒",
    "锡林郭勒盟, 锡林郭勒",
    "大兴安岭地区, 大兴安岭",
    "梁平区, 梁平",
    "浦东新区, 浦东",
    "神农架林区, 神农架",
    "鄂托克旗, 鄂托克",
  })
  void leavesOutTheKindAndThePeoples(String official, String expected) {
    assertThat(names.shortForm(official)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"易县", "城区", "郊区", "土默特左旗", "鄂托克前旗"})
  void keepsNamesThatAreNeverShortened(String official) {
    assertThat(names.shortForm(official)).isEmpty();
  }

  @Test
  void knowsTheMiddleForms() {
    assertThat(names.middleForms("恩施土家族苗族自治州")).containsExactly("恩施州");
    assertThat(names.middleForms("景谷傣族彝族自治县")).containsExactly("景谷县");
    assertThat(names.middleForms("鄂温克族自治旗")).containsExactly("鄂温克旗");
    assertThat(names.middleForms("贵阳市")).isEmpty();
  }
}
