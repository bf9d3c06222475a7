package app.unknot.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the page asked the program.
 *
 * @param json the body of the request
 */
record Question(JsonNode json) {
  /** Does something and returns the question that the page asks because of it. */
  static Question after(Page page, Runnable action) {
    Request request = page.waitForRequest(each -> each.url().endsWith("/api/locate"), action);
    try {
      return new Question(new ObjectMapper().readTree(request.postData()));
    } catch (JsonProcessingException e) {
      throw new AssertionError("the question is no JSON", e);
    }
  }

  /** Returns how much each painted zone counts, such as {@code neck_side:right} to 0.42. */
  Map<String, Double> zones() {
    Map<String, Double> zones = new TreeMap<>();
    for (JsonNode zone : json.path("zones")) {
      zones.put(zone.get("zone").asText() + ":" + zone.get("side").asText(), zone.path("coverage").asDouble(1));
    }
    return zones;
  }

  /** Returns what was told of a zone; a missing node where it was not asked about. */
  JsonNode zone(String id, String side) {
    for (JsonNode zone : json.path("zones")) {
      if (zone.get("zone").asText().equals(id) && zone.get("side").asText().equals(side)) {
        return zone;
      }
    }
    return json.path("no such zone");
  }
}
