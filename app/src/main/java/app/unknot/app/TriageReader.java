package app.unknot.app;

import static app.unknot.app.Refusal.quote;

import app.unknot.classify.AskedItem;
import app.unknot.classify.RedFlag;
import app.unknot.classify.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the JSON of a triage request: what a locate request may say, and answers to red flags. */
final class TriageReader {
  private static final Set<String> FIELDS = fields();

  private final RequestReader requests;
  private final Map<String, RedFlag> flags;

  TriageReader(RequestReader requests, Map<String, RedFlag> flags) {
    this.requests = requests;
    this.flags = flags;
  }

  /**
   * Returns the checked request.
   *
   * @throws Refusal when a field or a rule is unknown, a value is of the wrong type or out of range, or nothing is said
   */
  TriageRequest read(ObjectNode json) {
    RequestReader.known(json, FIELDS, "");
    LocateRequest told = requests.told(json);
    Map<String, Reply> answers = answers(json);
    boolean isSilent = told.text() == null && told.zones().isEmpty() && told.symptoms().isEmpty();
    if (isSilent && answers.isEmpty() && told.age() == null) {
      throw new Refusal("Nothing is said about a pain; expected a text, zones, answers or an age.");
    }
    return new TriageRequest(told, answers);
  }

  private Map<String, Reply> answers(ObjectNode json) {
    JsonNode given = RequestReader.given(json, "answers");
    if (given == null) {
      return Map.of();
    }
    if (!(given instanceof ObjectNode object)) {
      throw new Refusal(
          "Field answers is %s; expected an object such as {\"RF01\":\"no\"}.".formatted(RequestReader.kind(given)));
    }
    Map<String, Reply> answers = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> answer : object.properties()) {
      known(answer.getKey());
      answers.put(answer.getKey(), reply(answer.getKey(), answer.getValue()));
    }
    return answers;
  }

  private static Reply reply(String id, JsonNode value) {
    String said = value.isTextual() ? quote(value.textValue()) : RequestReader.kind(value);
    return (value.isTextual() ? Reply.of(value.textValue()) : Optional.<Reply>empty())
        .orElseThrow(() -> new Refusal("Field answers.%s is %s; expected yes, no or unsure.".formatted(id, said)));
  }

  private void known(String id) {
    int dot = id.indexOf('.');
    RedFlag flag = flags.get(dot < 0 ? id : id.substring(0, dot));
    if (flag == null) {
      throw unknown("rule", id, flags.keySet(), "an id from %s to %s".formatted(first(), last()));
    }
    Set<String> items = flag.items().stream().map(AskedItem::id).collect(Collectors.toSet());
    if (dot >= 0 && !items.contains(id)) {
      throw unknown("question", id, items, "%s or one of its questions".formatted(flag.id()));
    }
  }

  private static Refusal unknown(String kind, String id, Collection<String> known, String expected) {
    Map<String, String> lower =
        known.stream().collect(Collectors.toMap(one -> one.toLowerCase(Locale.ROOT), Function.identity()));
    String maybe =
        NearestId.of(id, lower.keySet())
            .map(near -> "maybe %s is meant".formatted(lower.get(near)))
            .orElse("expected " + expected);
    return new Refusal("Field answers names the unknown %s %s; %s.".formatted(kind, quote(id), maybe));
  }

  private String first() {
    return flags.keySet().stream().sorted().findFirst().orElse("");
  }

  private String last() {
    return flags.keySet().stream().sorted().reduce((a, b) -> b).orElse("");
  }

  private static Set<String> fields() {
    Set<String> fields = new HashSet<>(RequestReader.FIELDS);
    fields.add("answers");
    return Set.copyOf(fields);
  }
}
