package app.unknot.app;

import app.unknot.app.JourneyState.Exam;
import app.unknot.atlas.RangeTest;
import app.unknot.classify.ExaminedBy;
import app.unknot.classify.Finding;
import app.unknot.classify.RaisedFlag;
import app.unknot.classify.Reply;
import app.unknot.classify.Visit;
import app.unknot.examine.Advice;
import app.unknot.terms.Action;
import app.unknot.terms.Side;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leads a person along a journey on a terminal, one question at a time. Every answer can be taken back with {@code
 * undo}; the end of the input ends the interview with what is known by then.
 */
final class Interview {
  private static final Set<String> NONE = Set.of("none", "no", "n", "0", "-");

  private final Journey journey;
  private final LocateDoor door;
  private final Questioner talk;
  private final JourneyText text;
  private final ObjectNode person;
  private final Runnable save;
  private final Set<String> toldOnce = new HashSet<>();
  private boolean over;

  /**
   * Makes an interview.
   *
   * @param person age and sex where they were given on the command line
   * @param save keeps what is known so far; called after each answer
   */
  Interview(Journey journey, LocateDoor door, Terminal terminal, ObjectNode person, Runnable save) {
    this.journey = journey;
    this.door = door;
    this.talk = new Questioner(terminal);
    this.text = new JourneyText(door.atlas(), terminal);
    this.person = person;
    this.save = save;
  }

  /** Leads to the result, or as far as the answers go. */
  void lead() {
    talk.say(text.welcome());
    JourneyState state = journey.state();
    while (!over) {
      switch (state.stage()) {
        case EMPTY -> begin();
        case SAFETY -> safety(state);
        case STOPPED -> stopped(state);
        case EXAM -> exam(state);
        case RESULT -> result(state);
      }
      save.run();
      state = journey.state();
    }
    talk.say(text.soFar(state));
  }

  private void begin() {
    String where = ask("ask.where");
    if (where == null || where.isEmpty() || isStop(where)) {
      over = true;
      return;
    }
    ObjectNode complaint = person.deepCopy().put("text", where);
    tried(
        () -> {
          door.told(complaint);
          if (askAge(complaint) && askSex(complaint)) {
            journey.begin(complaint, null);
          }
        });
  }

  private boolean askAge(ObjectNode complaint) {
    if (complaint.has("age")) {
      return true;
    }
    String age = ask("ask.age");
    if (age == null) {
      return true;
    }
    if (!age.isEmpty()) {
      try {
        complaint.put("age", Integer.parseInt(age));
      } catch (NumberFormatException e) {
        talk.say(2, Messages.text("ask.age.wrong"));
        return askAge(complaint);
      }
    }
    return true;
  }

  private boolean askSex(ObjectNode complaint) {
    if (complaint.has("sex")) {
      return true;
    }
    String sex = ask("ask.sex");
    if (sex != null && !sex.isEmpty()) {
      switch (sex.toLowerCase(Locale.ROOT).charAt(0)) {
        case 'f' -> complaint.put("sex", "female");
        case 'm' -> complaint.put("sex", "male");
        default -> complaint.put("sex", "other");
      }
    }
    return true;
  }

  private void safety(JourneyState state) {
    Optional<Safety.Group> next = state.safety().next();
    if (next.isEmpty()) {
      talk.say(text.waiting());
      over = true;
      return;
    }
    tellOnce("safety", text.beforeSafety());
    text.conflicts(state).ifPresent(talk::say);
    List<Safety.Item> items = next.get().open();
    talk.say(text.group(next.get().title(), items, state.safety()));
    group(items);
  }

  /** Asks some safety questions at once: the numbers that are true, a question mark for what is not sure. */
  private void group(List<Safety.Item> items) {
    String answer = ask("ask.group");
    if (answer == null) {
      over = true;
      return;
    }
    if (Set.of("why", "help").contains(answer.toLowerCase(Locale.ROOT))) {
      talk.say(answer.equalsIgnoreCase("why") ? text.why(items) : text.help());
      group(items);
      return;
    }
    if (command(answer, () -> {})) {
      return;
    }
    List<Act.Replied> replies = replies(answer, items);
    if (replies.isEmpty()) {
      talk.say(2, Messages.text("ask.group.wrong", items.size()));
      group(items);
    } else {
      tried(() -> journey.add(new Act.Safety(replies, journey.now())));
    }
  }

  /** Returns a reply to each item, or none when the answer cannot be read. */
  static List<Act.Replied> replies(String answer, List<Safety.Item> items) {
    Reply[] replies = new Reply[items.size()];
    Arrays.fill(replies, answer.equals("?") ? Reply.UNSURE : Reply.NO);
    if (!answer.equals("?") && !NONE.contains(answer.toLowerCase(Locale.ROOT))) {
      for (String part : answer.strip().split("[\\s,;]+")) {
        boolean unsure = part.endsWith("?");
        int number = number(unsure ? part.substring(0, part.length() - 1) : part);
        if (number < 1 || number > items.size()) {
          return List.of();
        }
        replies[number - 1] = unsure ? Reply.UNSURE : Reply.YES;
      }
    }
    List<Act.Replied> all = new ArrayList<>();
    for (int i = 0; i < replies.length; i++) {
      all.add(new Act.Replied(items.get(i).asked().id(), replies[i]));
    }
    return all;
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
  }

  private void stopped(JourneyState state) {
    talk.say(text.stopped(state, journey.country()));
    String answer = ask("ask.stopped");
    if (answer == null || answer.isEmpty()) {
      over = true;
    } else if (answer.toLowerCase(Locale.ROOT).startsWith("doubt")) {
      doubt(state);
    } else if (!command(answer, () -> talk.say(text.stopped(state, journey.country())))) {
      over = true;
    }
  }

  private void doubt(JourneyState state) {
    List<RaisedFlag> flags = state.verdict() == null ? List.of() : state.verdict().flags();
    List<Safety.Item> items =
        flags.stream().map(raised -> state.safety().of(raised.flag())).filter(of -> !of.isEmpty()).findFirst().orElse(List.of());
    if (items.isEmpty()) {
      over = true;
      return;
    }
    talk.say(text.group(Messages.text("ask.doubt"), items, null));
    group(items);
  }

  private void exam(JourneyState state) {
    if (!visits(state)) {
      return;
    }
    tellOnce("exam " + (state.verdict() == null ? "" : state.verdict().limits()), text.beforeExam(state));
    text.conflicts(state).ifPresent(talk::say);
    Exam exam = state.exam();
    Advice.Ask ask = exam == null ? null : exam.ask();
    if (ask == null) {
      over = true;
      return;
    }
    talk.say(text.step(ask, exam));
    if (ask.guide() != null
        && exam.moves(ask)
        && !talk.countDown(Messages.text("ask.ready"), Messages.text("ask.hold"), ask.guide().seconds())) {
      over = true;
      return;
    }
    answer(ask);
  }

  private void answer(Advice.Ask ask) {
    Finding finding = JourneyWords.shown(ask.finding());
    RangeTest range = text.range(ask.target());
    String input = JourneyWords.input(finding, range);
    String answer = ask("ask.exam." + input);
    if (answer == null) {
      over = true;
      return;
    }
    Act.Spot spot = new Act.Spot(ask.target().point().id(), ask.target().side());
    String word = answer.toLowerCase(Locale.ROOT);
    if (word.equals("skip") || word.equals("cannot")) {
      tried(() -> journey.add(new Act.Cannot(spot, journey.now())));
    } else if (word.startsWith("by ")) {
      ExaminedBy.of(word.substring(3).strip())
          .ifPresentOrElse(
              by -> tried(() -> journey.add(new Act.Examines(by, journey.now()))),
              () -> again(ask, Messages.text("ask.by.wrong")));
    } else if (word.equals("why") || word.equals("help")) {
      talk.say(word.equals("why") ? text.why(ask) : text.help());
      answer(ask);
    } else if (!command(answer, () -> {})) {
      Optional<ObjectNode> found = found(answer, input);
      if (found.isEmpty()) {
        again(ask, Messages.text("ask.exam." + input + ".wrong"));
      } else {
        ObjectNode json = found.get().put("finding", finding.code()).put("point", spot.point()).put("side", spot.side().code());
        tried(() -> journey.found(json));
      }
    }
  }

  private void again(Advice.Ask ask, String sentence) {
    talk.say(2, sentence);
    answer(ask);
  }

  /** Returns what an answer says of a finding, as the page would send it; empty when it cannot be read. */
  private Optional<ObjectNode> found(String answer, String input) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    Optional<Reply> reply = reply(answer);
    if (reply.isPresent() && !(input.equals("pressure") && reply.get() != Reply.UNSURE)) {
      json.put("reply", reply.get().code());
      if (input.equals("zones") && reply.get() == Reply.YES) {
        spread(json, 2);
      }
      return Optional.of(json);
    }
    String[] values = answer.split("[\\s,;/]+");
    if ((input.equals("range") || input.equals("pressure")) && values.length == 2) {
      try {
        json.put("value", Double.parseDouble(values[0])).put("mirror", Double.parseDouble(values[1]));
        return Optional.of(input.equals("range") ? json : json.put("unit", "kPa").put("device", "algometer"));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Reply> reply(String answer) {
    return switch (answer.toLowerCase(Locale.ROOT)) {
      case "y", "yes" -> Optional.of(Reply.YES);
      case "n", "no" -> Optional.of(Reply.NO);
      case "?", "not sure", "unsure" -> Optional.of(Reply.UNSURE);
      default -> Optional.empty();
    };
  }

  /** Asks where a pain spreads to; without an answer that names a place, it cannot be told. */
  private void spread(ObjectNode json, int tries) {
    String where = ask("ask.spread");
    if (where == null || where.isEmpty()) {
      return;
    }
    try {
      Told told = door.told(JsonNodeFactory.instance.objectNode().put("text", where));
      ArrayNode zones = json.putArray("zones");
      told.places().stream()
          .filter(place -> told.complaint().painted().isEmpty() || isPainted(told, place.zone(), place.side()))
          .forEach(place -> zones.addObject().put("zone", place.zone()).put("side", place.side().code()));
    } catch (NothingLocated e) {
      talk.say(2, Messages.text(tries > 1 ? "ask.spread.wrong" : "ask.spread.left"));
      if (tries > 1) {
        spread(json, tries - 1);
      }
    }
  }

  private static boolean isPainted(Told told, String zone, Side side) {
    return told.complaint().painted().stream().anyMatch(painted -> painted.zone().equals(zone) && painted.side() == side);
  }

  /** Asks once for the date of each visit that a flag asks for; false when the interview goes another way. */
  private boolean visits(JourneyState state) {
    if (state.verdict() == null) {
      return true;
    }
    for (RaisedFlag raised : state.verdict().flags()) {
      boolean wants = raised.action() == Action.SOON && JourneyWords.visit(state, raised.flag().id()) == null;
      if (wants && toldOnce.add("visit " + raised.flag().id())) {
        talk.say(text.soon(raised));
        return visit(raised);
      }
    }
    return true;
  }

  private boolean visit(RaisedFlag raised) {
    String answer = ask("ask.visit");
    if (answer == null) {
      over = true;
      return false;
    }
    if (answer.isEmpty()) {
      return true;
    }
    if (command(answer, () -> talk.say(text.soon(raised)))) {
      return false;
    }
    LocalDate today = LocalDate.ofInstant(journey.now(), ZoneId.systemDefault());
    try {
      LocalDate on = LocalDate.parse(answer);
      if (Visit.possible(on, today)) {
        tried(() -> journey.add(new Act.Visited(raised.flag().id(), on, journey.now())));
        return false;
      }
    } catch (DateTimeException e) {
      // Asked again below.
    }
    talk.say(2, Messages.text("ask.visit.wrong", today, today.plusDays(Visit.LONGEST_WAIT_DAYS)));
    return visit(raised);
  }

  private void result(JourneyState state) {
    if (!visits(state)) {
      return;
    }
    talk.say(text.result(state));
    String answer = ask("ask.result");
    if (answer == null || answer.isEmpty() || !command(answer, () -> talk.say(text.result(state)))) {
      over = true;
    }
  }

  private @Nullable String ask(String key) {
    return talk.ask(Messages.text(key));
  }

  private static boolean isStop(String answer) {
    return Set.of("stop", "quit", "exit", "q").contains(answer.toLowerCase(Locale.ROOT));
  }

  /** Carries out a command that is possible everywhere; false when the answer is none. */
  private boolean command(String answer, Runnable why) {
    switch (answer.toLowerCase(Locale.ROOT)) {
      case "undo", "back" -> tried(journey::undo);
      case "why" -> why.run();
      case "help" -> talk.say(text.help());
      case "stop", "quit", "exit", "q" -> stop();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void stop() {
    if (journey.state().stage() == JourneyState.Stage.EXAM) {
      tried(() -> journey.add(new Act.Finish(journey.now())));
    } else {
      over = true;
    }
  }

  private void tried(Runnable step) {
    try {
      step.run();
    } catch (Refusal e) {
      talk.say(2, e.sentence());
    }
  }

  private void tellOnce(String what, Page page) {
    if (toldOnce.add(what)) {
      talk.say(page);
    }
  }
}
