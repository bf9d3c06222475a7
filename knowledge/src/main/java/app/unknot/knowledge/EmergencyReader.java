package app.unknot.knowledge;

import java.util.List;
import java.util.regex.Pattern;

/** Reads a file of format unknot-emergency. */
final class EmergencyReader implements FormatReader {

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern DIALLED = Pattern.compile("\\d(?: ?\\d){1,14}");

  @Override
  public void read(Fields in, Knowledge into) {
    in.mappings("countries").forEach(country -> into.emergencyNumbers.add(number(country.cited())));
  }

  private static EmergencyNumber number(Fields in) {
    return new EmergencyNumber(
        country(in),
        in.text("name"),
        dialled(in, "number", in.text("number")),
        in.textsIfAny("also").stream().map(also -> dialled(in, "also", also)).toList(),
        in.mappingIfAny("crisis").map(EmergencyReader::crisis).orElse(EmergencyNumber.Crisis.UNKNOWN),
        in.sources());
  }

  /** A crisis line stands only where somebody saw it: it needs a source of its own. */
  private static EmergencyNumber.Crisis crisis(Fields in) {
    if (in.oneOrMore("source").isEmpty()) {
      in.fault(FaultCode.UNCITED_CLAIM, in.where(), "This crisis line has no source of its own; add source: ID.");
    }
    return new EmergencyNumber.Crisis(
        in.text("name"), dialled(in, "number", in.text("number")), in.sources());
  }

  private static String country(Fields in) {
    String code = in.define(IdKind.COUNTRY);
    if (!code.isEmpty() && !COUNTRY.matcher(code).matches()) {
      in.fault(FaultCode.MALFORMED_ID, in.where("id"),
          "The country '%s' needs its two capital letters of ISO 3166-1, such as FR.", code);
    }
    return code;
  }

  private static String dialled(Fields in, String field, String text) {
    if (!text.isEmpty() && !DIALLED.matcher(text).matches()) {
      in.fault(FaultCode.NOT_A_NUMBER, in.where(field),
          "'%s' needs a telephone number of 2 to 15 digits as it is dialled there, not '%s'.", field, text);
    }
    return text;
  }
}
