package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.plan.Remedy;
import app.unknot.plan.RemedyBook;
import app.unknot.plan.RefusedRemedy;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person must not use is in no output, but for the sentence that says why; and without a clearance nothing is. */
class ScreenedOutTest {
  private static final List<String> REPLIES = List.of("yes", "no", "no", "no", "unsure");
  private static final List<Remedy> REMEDIES = List.copyOf(RemedyBook.standard().remedies().values());

  private final TestClock clock = new TestClock();

  private static List<String> texts(JsonNode node, String at, List<String> found) {
    if (node.isTextual()) {
      found.add(node.textValue());
    }
    node.properties().forEach(field -> {
      boolean sentence = at.endsWith("/left") && field.getKey().equals("text");
      boolean tool = field.getKey().equals("tools");
      if (!sentence && !tool) {
        texts(field.getValue(), at + "/" + field.getKey(), found);
      }
    });
    if (node.isArray()) {
      node.forEach(entry -> texts(entry, at, found));
    }
    return found;
  }

  private static boolean names(String text, Remedy remedy) {
    return text.equals(remedy.id()) || text.startsWith(remedy.id() + ":") || text.startsWith(remedy.name());
  }

  private static String text(PlanView view) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(), out, new PrintStream(OutputStream.nullOutputStream()), false, false, StandardCharsets.UTF_8, 80);
    return new PlanText(Travel.door().atlas(), terminal).answer(view);
  }

  private static void health(PlanTravel plan, Random random) {
    List<String> answers = new ArrayList<>();
    for (String condition : RemedyBook.standard().conditions().keySet()) {
      if (random.nextInt(5) > 0) {
        answers.add("{'condition':'%s','reply':'%s'}".formatted(condition, REPLIES.get(random.nextInt(REPLIES.size()))));
      }
    }
    if (!answers.isEmpty()) {
      plan.act("{'act':'health','answers':[%s]}".formatted(String.join(",", answers)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isInNoOutput(long seed) {
    Random random = new Random(seed);
    PlanTravel plan = new PlanTravel(clock);
    String person = random.nextBoolean() ? Travel.TEMPLE : Travel.TEMPLE.replace("41", random.nextBoolean() ? "70" : "17").replace("female", "male");
    plan.way.begin(person).none();
    for (int i = 0; i < 4; i++) {
      health(plan, random);
      if (i == 1) {
        plan.make();
      }
      if (i == 2) {
        clock.move(Duration.ofHours(random.nextInt(60)));
      }
      PlanView view = plan.planning.view();
      Set<String> out =
          view.ground().screened() == null
              ? REMEDIES.stream().map(Remedy::id).collect(Collectors.toSet())
              : view.ground().screened().refused().stream().map(RefusedRemedy::remedy).map(Remedy::id).collect(Collectors.toSet());
      ObjectNode answer = new AssessJson(Travel.door().atlas()).answer(view);
      List<String> said = texts(plan.state(), "", new ArrayList<>());
      texts(answer.get("plan"), "", said);
      String calendar = new String(plan.planning.calendar(true), StandardCharsets.UTF_8);
      String terminal = text(view);
      for (Remedy remedy : REMEDIES) {
        if (out.contains(remedy.id())) {
          String where = "seed %d, step %d, %s".formatted(seed, i, remedy.id());
          assertThat(said.stream().filter(text -> names(text, remedy))).as(where).isEmpty();
          assertThat(calendar).as(where).doesNotContain("SUMMARY:" + remedy.name());
          assertThat(terminal).as(where).doesNotContain("min  " + remedy.name(), "- " + remedy.name());
        }
      }
    }
  }

  @Test
  void theSearchFindsWhatIsThere() {
    PlanTravel plan = new PlanTravel(clock).ready().make();
    List<String> said = texts(plan.state(), "", new ArrayList<>());
    assertThat(said).contains("stretch").anyMatch(text -> text.startsWith("stretch:"));
    assertThat(text(plan.planning.view())).contains("min  Stretching break");
    assertThat(new String(plan.planning.calendar(true), StandardCharsets.UTF_8)).contains("SUMMARY:Stretching break");
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void noPathShowsAPlanWithoutAClearance(long seed) {
    Random random = new Random(seed);
    PlanTravel plan = new PlanTravel(clock);
    RandomPlanAct more = new RandomPlanAct(random);
    int closed = 0;
    for (int i = 0; i < 60; i++) {
      RandomAct.next(plan.way, random, clock);
      if (!plan.way.journey.episode().isEmpty()) {
        plan.way.journey.add(more.next(plan.way.journey.now()));
      }
      PlanView view = plan.planning.view();
      boolean cleared = view.ground().clearance() != null && view.ground().state().exam() != null;
      if (!cleared) {
        closed++;
        ObjectNode state = plan.state();
        String where = "seed %d, act %d".formatted(seed, i);
        assertThat(view.made()).as(where).isNull();
        assertThat(state.get("plan").isNull()).as(where).isTrue();
        assertThat(state.get("points")).as(where).isEmpty();
        assertThat(new String(plan.planning.calendar(true), StandardCharsets.UTF_8)).as(where).doesNotContain("VEVENT");
      }
    }
    assertThat(closed).isGreaterThan(5);
  }
}
