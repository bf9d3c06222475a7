package app.unknot.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML of WebDAV (RFC 4918) and CalDAV (RFC 4791), as far as publishing needs it. */
final class DavXml {
  private static final String DAV = "DAV:";
  private static final String CALDAV = "urn:ietf:params:xml:ns:caldav";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
  private static final String SPACES = " xmlns:d=\"DAV:\" xmlns:c=\"urn:ietf:params:xml:ns:caldav\"";

  static final String WHAT_IS_HERE =
      HEAD + "<d:propfind" + SPACES + "><d:prop><d:resourcetype/><d:current-user-principal/><c:calendar-home-set/></d:prop></d:propfind>";
  static final String WHICH_ITEMS = HEAD + "<d:propfind" + SPACES + "><d:prop><d:getetag/></d:prop></d:propfind>";

  private DavXml() {}

  /**
   * One resource in an answer.
   *
   * @param href its address, as the server wrote it
   * @param etag its version, or empty
   * @param data its text, or empty
   * @param calendar whether it is a calendar
   * @param principal the address of the person on the server, or empty
   * @param home the address of the person's calendars, or empty
   */
  record Resource(String href, String etag, String data, boolean calendar, String principal, String home) {}

  static String items(List<String> hrefs) {
    StringBuilder text = new StringBuilder(HEAD + "<c:calendar-multiget" + SPACES + "><d:prop><d:getetag/><c:calendar-data/></d:prop>");
    hrefs.forEach(href -> text.append("<d:href>").append(escape(href)).append("</d:href>"));
    return text.append("</c:calendar-multiget>").toString();
  }

  static String newCalendar(String name) {
    return HEAD
        + "<c:mkcalendar" + SPACES + "><d:set><d:prop><d:displayname>" + escape(name) + "</d:displayname>"
        + "<c:supported-calendar-component-set><c:comp name=\"VEVENT\"/></c:supported-calendar-component-set></d:prop></d:set></c:mkcalendar>";
  }

  /**
   * Returns the resources of an answer with status 207.
   *
   * @throws DavClient.DavException when it is no such answer
   */
  static List<Resource> resources(byte[] body) {
    List<Resource> resources = new ArrayList<>();
    for (Element response : elements(parse(body), DAV, "response")) {
      resources.add(resource(response));
    }
    return resources;
  }

  private static Resource resource(Element response) {
    String href = child(response, DAV, "href").map(DavXml::text).orElse("");
    List<Element> good = elements(response, DAV, "propstat").stream().filter(DavXml::found).toList();
    return new Resource(
        href, first(good, DAV, "getetag"), first(good, CALDAV, "calendar-data"),
        good.stream()
            .flatMap(stat -> elements(stat, DAV, "resourcetype").stream())
            .anyMatch(type -> !elements(type, CALDAV, "calendar").isEmpty()),
        reference(good, DAV, "current-user-principal"), reference(good, CALDAV, "calendar-home-set"));
  }

  private static boolean found(Element propstat) {
    return child(propstat, DAV, "status").map(DavXml::text).orElse("").contains(" 200");
  }

  private static String first(List<Element> parents, String space, String name) {
    return parents.stream().flatMap(parent -> elements(parent, space, name).stream()).map(Element::getTextContent).findFirst().orElse("");
  }

  private static String reference(List<Element> parents, String space, String name) {
    return parents.stream()
        .flatMap(parent -> elements(parent, space, name).stream())
        .flatMap(property -> elements(property, DAV, "href").stream())
        .map(DavXml::text)
        .findFirst()
        .orElse("");
  }

  private static Optional<Element> child(Element parent, String space, String name) {
    return elements(parent, space, name).stream().filter(element -> element.getParentNode() == parent).findFirst();
  }

  private static List<Element> elements(Element parent, String space, String name) {
    NodeList nodes = parent.getElementsByTagNameNS(space, name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static String text(Element element) {
    return element.getTextContent().strip();
  }

  private static Element parse(byte[] body) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(body)).getDocumentElement();
    } catch (SAXException | IOException e) {
      throw new DavClient.DavException("The server does not answer like a calendar server; please check the address.", e);
    } catch (ParserConfigurationException e) {
      throw new CalendarException("This Java cannot read XML safely.", e);
    }
  }

  private static String escape(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .filter(letter -> letter >= ' ' && (letter < 0xD800 || letter > 0xDFFF) && letter != 0xFFFE && letter != 0xFFFF)
        .forEach(
            letter -> {
              switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> safe.appendCodePoint(letter);
              }
            });
    return safe.toString();
  }
}
