package io.planwright.search.index;

/** The fields of an index, each stated once. */
public final class Schema {
  /** Changes with every change of fields or of what is in them; other indexes are refused. */
  public static final String VERSION = "6";

  private Schema() {}

  /** What a record is counted by: fields and their values. All records but sources. */
  public static final String FACETS = "facets";

  /** Between field and value. */
  private static final char IS = '=';

  /** What stands in {@link #FACETS} for a value of a field. */
  public static String facet(String field, String value) {
    return field + IS + value;
  }

  /** The field of a facet. */
  public static String fieldOf(String facet) {
    return facet.substring(0, facet.indexOf(IS));
  }

  /** The value of a facet. */
  public static String valueOf(String facet) {
    return facet.substring(facet.indexOf(IS) + 1);
  }

  /** What a record is: one of the values of {@link Kind}. All records. */
  public static final String KIND = "kind";

  /** The kinds of records. */
  public enum Kind {
    /** A clause of a plan, behind the facts it holds. */
    CLAUSE,
    /** The words of a fact that no clause holds whole, behind it. */
    PASSAGE,
    /** A target. */
    TARGET,
    /** An incentive. */
    INCENTIVE,
    /** A note on who does what. */
    DUTY,
    /** A document, the last of its block. */
    DOCUMENT,
    /** A file, with or without documents. */
    SOURCE,
    /** Which documents are copies of which; one record for all. */
    COPIES;

    /** Its value in the field. */
    public String term() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The place of the file. All records: a changed file is replaced by it. */
  public static final String PLACE = "place";

  /** The place of the file, to put hits in order by. Documents. */
  public static final String PLACE_ORDER = "placeOrder";

  /** The hash of the bytes it was read from: the file, or the JSON of an extraction. Sources. */
  public static final String SHA256 = "sha256";

  /** How many documents, targets, incentives and other facts are in it; stored. Sources. */
  public static final String COUNTS = "counts";

  /** Source and what could not be read, packed. Sources. */
  public static final String PACKED_SOURCE = "packedSource";

  /** The number of the record among those of its kind in the document. Numeric, all in a block. */
  public static final String NUMBER = "number";

  /** The words of a clause or passage. */
  public static final String TEXT = "text";

  /** The headings above a clause or passage. */
  public static final String HEADING = "heading";

  /** What a fact is about: indicator and scope, trigger and instrument, agencies. Facts. */
  public static final String NAME = "name";

  /** The document's title. Documents. */
  public static final String TITLE = "title";

  /** The position in the text of its clause at which the quote of a fact begins. Numeric, facts. */
  public static final String FROM = "from";

  /** How many positions of the text of its clause the quote of a fact covers. Numeric, facts. */
  public static final String LENGTH = "length";

  /** The section kind of a clause, by its code. */
  public static final String SECTION = "section";

  /**
   * Names and ids of indicators of targets, and of the targets in a clause; folded, and a facet.
   */
  public static final String INDICATOR = "indicator";

  /** Ids and words of triggers of incentives, and of those in a clause; a facet. */
  public static final String TRIGGER = "trigger";

  /** Instruments of incentives, and of those in a clause, by their codes; a facet. */
  public static final String INSTRUMENT = "instrument";

  /** Agencies of duties, and of those in a clause; folded, and a facet. */
  public static final String UNIT = "unit";

  /** The value of a target in its unit, of an incentive in yuan; to sort by. */
  public static final String VALUE = "value";

  /** Sums and ceilings of incentives in yuan, in clauses too; a point for ranges. */
  public static final String AMOUNT = "amount";

  /** Rates of incentives in percent, in clauses too; a point for ranges. */
  public static final String RATE = "rate";

  /** The years targets are due, for targets and clauses; a point for ranges. */
  public static final String DUE = "due";

  /** Documents: the name of the region and of all above it, and the codes of all of these. */
  public static final String REGION = "region";

  /** Documents: the region and those above it, outermost first; a facet. */
  public static final String REGION_PATH = "regionPath";

  /** Documents: the level of government, by its code; a facet. */
  public static final String LEVEL = "level";

  /** Documents: the years of the plan, or the year of issue; a point for ranges, and a facet. */
  public static final String YEAR = "year";

  /** Documents: 行动计划, 实施方案 …; a facet. */
  public static final String TYPE = "type";

  /** Documents: the agencies that issued it; folded. */
  public static final String ISSUER = "issuer";

  /** Documents: 发文字号 without blanks; folded. */
  public static final String DOCUMENT_NUMBER = "documentNumber";

  /** Documents: the id. */
  public static final String ID = "id";

  /** Documents: the day of issue, else of publication, as days since 1970; to sort by. */
  public static final String DATE = "date";

  /** Documents: the place of the file and the number in it; tells it from all others. */
  public static final String KEY = "key";

  /** Documents: what tells whether it may be a copy of another; binary. */
  public static final String TRACE = "trace";

  /** Copies: the key of each; stored, as are its path and the key of the document shown for it. */
  public static final String COPY = "copy";

  /** Copies: the path of each file, as the user gave it. */
  public static final String COPY_PATH = "copyPath";

  /** Copies: the key of the document that is shown for each. */
  public static final String COPY_OF = "copyOf";

  /** Documents: source, facts and words, packed; binary. */
  public static final String PACKED = "packed";
}
