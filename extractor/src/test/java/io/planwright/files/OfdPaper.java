package io.planwright.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pages of an OFD file, in which lengths are millimetres. */
final class OfdPaper implements Paper {
  private static final String OFD = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final double MILLIMETRES = 25.4 / 72;

  private final List<StringBuilder> pages = new ArrayList<>();

  @Override
  public OfdPaper page() {
    pages.add(new StringBuilder());
    return this;
  }

  /** Han and wide marks take an em, Latin letters and figures half of it. */
  @Override
  public float advance(char sign) {
    return sign < 0x2E80 && !(sign >= 0x2014 && sign <= 0x2026) ? 0.5f : 1f;
  }

  @Override
  public OfdPaper text(float x, float y, float size, String text) {
    StringBuilder deltas = new StringBuilder();
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      double advance = advance(text.charAt(i)) * size;
      width += advance;
      if (i + 1 < text.length()) {
        deltas.append(number(advance)).append(' ');
      }
    }
    pages
        .getLast()
        .append(
            "<ofd:TextObject Boundary=\"%s %s %s %s\" Font=\"1\" Size=\"%s\"><ofd:TextCode X=\"0\" Y=\"%s\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>"
                .formatted(
                    number(x),
                    number(y - size),
                    number(width),
                    number(size * 1.2),
                    number(size),
                    number(size),
                    deltas.toString().strip(),
                    text.replace("&", "&amp;").replace("<", "&lt;")));
    return this;
  }

  @Override
  public OfdPaper line(float x0, float y0, float x1, float y1) {
    pages
        .getLast()
        .append(
            "<ofd:PathObject Boundary=\"%s %s %s %s\"><ofd:AbbreviatedData>M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>"
                .formatted(
                    number(x0),
                    number(y0),
                    number(x1 - x0),
                    number(y1 - y0),
                    number(x1 - x0),
                    number(y1 - y0)));
    return this;
  }

  private static String number(double points) {
    return String.format(Locale.ROOT, "%.3f", points * MILLIMETRES);
  }

  @Override
  public byte[] bytes() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        "<ofd:OFD "
            + OFD
            + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      list.append(
          "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i + 1, i));
      parts.put(
          "Doc_0/Pages/Page_%d/Content.xml".formatted(i),
          "<ofd:Page "
              + OFD
              + "><ofd:Content><ofd:Layer>"
              + pages.get(i)
              + "</ofd:Layer></ofd:Content></ofd:Page>");
    }
    parts.put(
        "Doc_0/Document.xml",
        "<ofd:Document "
            + OFD
            + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>"
            + list
            + "</ofd:Pages></ofd:Document>");
    return WordParts.zip(parts);
  }
}
