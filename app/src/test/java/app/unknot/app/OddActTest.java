package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a field of an act, it is done or refused in a sentence. */
class OddActTest {
  private static final List<String> ODD =
      List.of(
          "null", "-1", "1e308", "0.5", "12345678901234567890123", "true", "[]", "{}", "[null]", "\"\"", "\" \"",
          "\"\\u0000\"", "\"\\ud800\"", "\"yes\"", "\"RF01\"", "\"RF01.\"", "\".\"", "\"2026-02-30\"", "\"%s %n\"");

  private final Travel travel = new Travel(new TestClock());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'act':'begin','complaint':{'text':'ache in the right temple','zones':[{'zone':'temple_front','side':'right','intensity':5}],'symptoms':['dizziness'],'age':40,'sex':'male'},'drawing':{'format':'unknot-drawing/1','patches':[]}}",
        "{'act':'safety','answers':[{'item':'RF03.cancer','reply':'no'}]}",
        "{'act':'visit','flag':'RF03','on':'2026-11-25'}",
        "{'act':'finding','point':'trapezius_upper.1','side':'right','finding':'spreadsTo','reply':'yes','zones':[{'zone':'temple_front','side':'left'}]}",
        "{'act':'finding','point':'trapezius_upper.1','side':'right','finding':'pressureLower','value':200,'mirror':300,'unit':'kPa','device':'algometer'}",
        "{'act':'cannot','point':'trapezius_upper.1','side':'right'}",
        "{'act':'examiner','by':'partner'}",
        "{'act':'country','code':'GB'}",
        "{'act':'open','episode':{'format':'unknot-episode/1','pain':{'act':1,'at':'2026-11-22T09:00:00Z','text':'temple'},'triage':{'answers':[{'act':2,'at':'2026-11-22T09:00:00Z','item':'RF01','reply':'no'}],'visits':[{'act':3,'at':'2026-11-22T09:00:00Z','flag':'RF03','on':'2026-11-23'}]},'exam':{'finished':[{'act':4,'at':'2026-11-22T09:00:00Z'}]}}}",
        "{'act':'open','episode':{'format':'unknot-episode/1','pain':{'act':1,'at':'2026-11-22T09:00:00Z','text':'temple'},'causes':{'answers':[{'act':2,'at':'2026-11-22T09:00:00Z','question':'q','value':3}]},'calendarPreferences':[{'act':3,'at':'2026-11-22T09:00:00Z','workDay':{'wake':'07:00','bed':'23:00'},'work':{'mon':[{'from':'09:00','to':'17:00'}]},'liked':['morning'],'tools':['ball'],'zone':'UTC'}],'sessions':[{'act':4,'at':'2026-11-22T09:00:00Z','did':'done','uid':'u','task':'t','start':'2026-11-22T09:00:00Z','minutes':5,'on':true}],'plan':{'made':'2026-11-22T09:00:00Z','zone':'UTC','first':'2026-11-22','last':'2026-12-05','solver':'s','gap':0.1,'sessions':[{'uid':'u','task':'t','start':'2026-11-22T09:00:00Z','minutes':5,'sequence':0,'revised':'2026-11-22T09:00:00Z'}]}}}"
      })
  void anythingInAFieldIsDoneOrRefused(String act) {
    travel.begin(Travel.TEMPLE).none();
    ObjectNode base = travel.journey.saved().orElseThrow();
    int refused = 0;
    for (ObjectNode odd : variants(Travel.json(act))) {
      try {
        travel.act(odd);
        travel.state();
        travel.act(Travel.json("{'act':'open'}").set("episode", base));
      } catch (Refusal e) {
        assertThat(e.sentence()).isNotBlank().doesNotContain("\u0000", "Exception");
        refused++;
      } catch (RuntimeException e) {
        fail("%s".formatted(odd), e);
      }
    }
    assertThat(refused).isGreaterThan(10);
  }

  private static List<ObjectNode> variants(ObjectNode act) {
    List<ObjectNode> variants = new ArrayList<>();
    for (String path : paths(act, "")) {
      for (String odd : ODD) {
        ObjectNode variant = act.deepCopy();
        put(variant, path, Json.object("{\"x\":" + odd + "}").get("x"));
        variants.add(variant);
      }
    }
    return variants;
  }

  private static List<String> paths(JsonNode node, String at) {
    List<String> paths = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(name -> {
        paths.add(at + "/" + name);
        paths.addAll(paths(object.get(name), at + "/" + name));
      });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        paths.add(at + "/" + i);
        paths.addAll(paths(array.get(i), at + "/" + i));
      }
    }
    return paths;
  }

  private static void put(ObjectNode act, String path, JsonNode value) {
    int last = path.lastIndexOf('/');
    JsonNode parent = act.at(path.substring(0, last));
    String name = path.substring(last + 1);
    if (parent instanceof ObjectNode object) {
      object.set(name, value);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(name), value);
    }
  }

  @Test
  void thePathsReachEveryField() {
    assertThat(paths(Travel.json("{'a':[{'b':1}],'c':{'d':2}}"), ""))
        .containsExactly("/a", "/a/0", "/a/0/b", "/c", "/c/d");
  }
}
