package app.unknot.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Strict JSON: one object, no name twice, not deep, nothing after it. */
final class Json {
  static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(16)
                          .maxNumberLength(100)
                          .maxNameLength(200)
                          .maxStringLength(4_000_000)
                          .build())
                  .build())
          .build();

  private Json() {}

  /** Returns the text that the bytes hold. */
  static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Refusal("The input is not valid UTF-8.");
    }
  }

  /** Returns the one object that the text holds. */
  static ObjectNode object(String text) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      JsonNode node = MAPPER.readTree(parser);
      if (!(node instanceof ObjectNode object)) {
        throw new Refusal("The input is not a JSON object; expected one such as {\"text\":\"ache in the right temple\"}.");
      }
      if (parser.nextToken() != null) {
        throw new Refusal("Something follows the JSON object; expected exactly one object.");
      }
      return object;
    } catch (JsonProcessingException e) {
      throw new Refusal(sentence(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the {@code id} of a JSON object that may be broken after it, or null when none can be read. */
  static @Nullable JsonNode idOf(String text) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean id = "id".equals(parser.currentName());
        JsonToken value = parser.nextToken();
        if (id && (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT)) {
          return MAPPER.readTree(parser);
        }
        parser.skipChildren();
      }
      return null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Returns the object on one line. */
  static String line(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sentence(JsonProcessingException e) {
    String reason = String.valueOf(e.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      return reason.contains("nesting")
          ? "The JSON is nested too deeply."
          : "The JSON holds a number, a name or a text that is too long.";
    }
    if (reason.startsWith("Duplicate field '")) {
      return "The field %s stands twice in one object; expected once."
          .formatted(Refusal.quote(reason.substring(17, reason.lastIndexOf('\''))));
    }
    JsonLocation at = e.getLocation();
    if (at == null) {
      return "The input is not valid JSON.";
    }
    String line = at.getLineNr() > 1 ? "line %d, ".formatted(at.getLineNr()) : "";
    return "The input is not valid JSON from %scolumn %d on.".formatted(line, at.getColumnNr());
  }
}
