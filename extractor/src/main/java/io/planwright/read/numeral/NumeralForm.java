package io.planwright.read.numeral;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A way to write the number of a list item, such as 三, ③, (iii) without its brackets, or 丙. */
public enum NumeralForm {
  /** 1, 2, 3. */
  DECIMAL,
  /** 01, 02, 03. */
  ZERO_PADDED,
  /** １, ２, ３. */
  FULL_WIDTH,
  /** I, II, III. */
  UPPER_ROMAN,
  /** i, ii, iii. */
  LOWER_ROMAN,
  /** A, B … Z, AA, BB, as Word counts on. */
  UPPER_LETTER,
  /** a, b … z, aa, bb. */
  LOWER_LETTER,
  /** ①, ②, ③. */
  CIRCLED,
  /** ⒈, ⒉, ⒊. */
  FULL_STOP,
  /** ⑴, ⑵, ⑶. */
  PARENTHESISED,
  /** ㊀, ㊁, ㊂. */
  CIRCLED_IDEOGRAPH,
  /** - 1 -, - 2 -. */
  DASHED,
  /** 一, 二 … 十, 十一 … 九十九, then 一〇〇. */
  CHINESE,
  /** 一, 二 … 一百零一. */
  CHINESE_THOUSAND,
  /** 一, 二 … 一〇, 一一. */
  CHINESE_DIGITS,
  /** 壹, 贰 … 壹拾. */
  CHINESE_LEGAL,
  /** 甲, 乙, 丙. */
  STEM,
  /** 子, 丑, 寅. */
  BRANCH,
  /** 甲子, 乙丑. */
  STEM_AND_BRANCH,
  /** Not written at all: bullets and lists that hide their numbers. */
  NONE;

  /** In the order of MSONFC, the number of a form in binary Word files, from 0 on. */
  private static final String[] NAMES = {
    "decimal",
    "upperRoman",
    "lowerRoman",
    "upperLetter",
    "lowerLetter",
    "ordinal",
    "cardinalText",
    "ordinalText",
    "hex",
    "chicago",
    "ideographDigital",
    "japaneseCounting",
    "aiueo",
    "iroha",
    "decimalFullWidth",
    "decimalHalfWidth",
    "japaneseLegal",
    "japaneseDigitalTenThousand",
    "decimalEnclosedCircle",
    "decimalFullWidth2",
    "aiueoFullWidth",
    "irohaFullWidth",
    "decimalZero",
    "bullet",
    "ganada",
    "chosung",
    "decimalEnclosedFullstop",
    "decimalEnclosedParen",
    "decimalEnclosedCircleChinese",
    "ideographEnclosedCircle",
    "ideographTraditional",
    "ideographZodiac",
    "ideographZodiacTraditional",
    "taiwaneseCounting",
    "ideographLegalTraditional",
    "taiwaneseCountingThousand",
    "taiwaneseDigital",
    "chineseCounting",
    "chineseLegalSimplified",
    "chineseCountingThousand"
  };

  private static final Map<String, NumeralForm> BY_NAME = byName();

  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** Longer Roman numbers and rows of letters are damage. */
  private static final int LARGEST_SPELLED = 3999;

  private static Map<String, NumeralForm> byName() {
    Map<String, NumeralForm> forms = new HashMap<>();
    forms.put("decimalZero", ZERO_PADDED);
    forms.put("decimalFullWidth", FULL_WIDTH);
    forms.put("decimalFullWidth2", FULL_WIDTH);
    forms.put("upperRoman", UPPER_ROMAN);
    forms.put("lowerRoman", LOWER_ROMAN);
    forms.put("upperLetter", UPPER_LETTER);
    forms.put("lowerLetter", LOWER_LETTER);
    forms.put("decimalEnclosedCircle", CIRCLED);
    forms.put("decimalEnclosedCircleChinese", CIRCLED);
    forms.put("decimalEnclosedFullstop", FULL_STOP);
    forms.put("decimalEnclosedParen", PARENTHESISED);
    forms.put("ideographEnclosedCircle", CIRCLED_IDEOGRAPH);
    forms.put("numberInDash", DASHED);
    forms.put("chineseCounting", CHINESE);
    forms.put("taiwaneseCounting", CHINESE);
    forms.put("chineseCountingThousand", CHINESE_THOUSAND);
    forms.put("taiwaneseCountingThousand", CHINESE_THOUSAND);
    forms.put("japaneseCounting", CHINESE_THOUSAND);
    forms.put("ideographDigital", CHINESE_DIGITS);
    forms.put("japaneseDigitalTenThousand", CHINESE_DIGITS);
    forms.put("taiwaneseDigital", CHINESE_DIGITS);
    forms.put("chineseLegalSimplified", CHINESE_LEGAL);
    forms.put("japaneseLegal", CHINESE_LEGAL);
    forms.put("ideographLegalTraditional", CHINESE_LEGAL);
    forms.put("ideographTraditional", STEM);
    forms.put("ideographZodiac", BRANCH);
    forms.put("ideographZodiacTraditional", STEM_AND_BRANCH);
    forms.put("bullet", NONE);
    forms.put("none", NONE);
    return Map.copyOf(forms);
  }

  /**
   * The form of this name in Office Open XML, {@link #DECIMAL} for any other.
   *
   * @param name such as {@code chineseCounting}
   */
  public static NumeralForm named(String name) {
    return BY_NAME.getOrDefault(name, DECIMAL);
  }

  /**
   * The form of this number in binary Word files, {@link #DECIMAL} for any other.
   *
   * @param code such as 37 for {@code chineseCounting}; 255 means that there is no number
   */
  public static NumeralForm coded(int code) {
    if (code == 255) {
      return NONE;
    }
    return code >= 0 && code < NAMES.length ? named(NAMES[code]) : DECIMAL;
  }

  /**
   * The number in this form; in plain digits where the form has no sign for it, as zero, or 51 in a
   * circle.
   */
  public String of(int value) {
    String digits = Integer.toString(value);
    if (value <= 0 && this != NONE) {
      return digits;
    }
    return switch (this) {
      case DECIMAL -> digits;
      case ZERO_PADDED -> value < 10 ? "0" + digits : digits;
      case FULL_WIDTH -> Chinese.digits(value, "０１２３４５６７８９");
      case UPPER_ROMAN -> roman(value).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(value);
      case UPPER_LETTER -> letters(value, 'A');
      case LOWER_LETTER -> letters(value, 'a');
      case CIRCLED -> circled(value);
      case FULL_STOP -> sign('⒈', 20, value);
      case PARENTHESISED -> sign('⑴', 20, value);
      case CIRCLED_IDEOGRAPH -> sign('㊀', 10, value);
      case DASHED -> "- " + digits + " -";
      case CHINESE -> value < 100 ? Chinese.counting(value) : Chinese.digits(value);
      case CHINESE_THOUSAND -> Chinese.counting(value);
      case CHINESE_DIGITS -> Chinese.digits(value);
      case CHINESE_LEGAL -> Chinese.legal(value);
      case STEM -> value <= 10 ? STEMS.substring(value - 1, value) : digits;
      case BRANCH -> value <= 12 ? BRANCHES.substring(value - 1, value) : digits;
      case STEM_AND_BRANCH ->
          "" + STEMS.charAt((value - 1) % 10) + BRANCHES.charAt((value - 1) % 12);
      case NONE -> "";
    };
  }

  private static String sign(char first, int most, int value) {
    return value <= most ? String.valueOf((char) (first + value - 1)) : Integer.toString(value);
  }

  private static String circled(int value) {
    if (value <= 20) {
      return sign('①', 20, value);
    }
    if (value <= 35) {
      return sign('㉑', 15, value - 20);
    }
    return value <= 50 ? sign('㊱', 15, value - 35) : Integer.toString(value);
  }

  /** Word goes on after z with aa, bb, cc. */
  private static String letters(int value, char first) {
    if (value > LARGEST_SPELLED) {
      return Integer.toString(value);
    }
    return String.valueOf((char) (first + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
  }

  private static String roman(int value) {
    if (value > LARGEST_SPELLED) {
      return Integer.toString(value);
    }
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }
}
