package app.unknot.app;

import static app.unknot.app.Refusal.quote;

import app.unknot.classify.RedFlag;
import app.unknot.classify.RedFlagScreen;
import app.unknot.classify.Triage;
import app.unknot.classify.Verdict;
import app.unknot.classify.Visit;
import app.unknot.examine.Examiner;
import app.unknot.terms.Action;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person's way from a pain to a result: pain, safety questions, exam, result. It keeps nothing but the acts, in
 * memory, and works out the rest each time; the page and the terminal both lead people along it. Safe to share between
 * threads.
 */
final class Journey {
  private static final int LONGEST_CODE = 20;

  /** A state is worked out anew after this time, for a clearance may have ended. */
  private static final Duration FRESH = Duration.ofMillis(500);

  private final ActReader reader;
  private final EpisodeFile file;
  private final Reckoner reckoner;
  private final Map<String, RedFlag> flags;
  private final InstantSource clock;
  private Episode episode = Episode.EMPTY;
  private Country country = Country.ofThisComputer();
  private int version;
  private @Nullable Reckoned last;

  /** What was kept beside the acts before each of them, as far as that is known; to take them back. */
  private final List<Kept> before = new ArrayList<>();

  /** What was worked out, when, and from what; an answer needs it several times over. */
  private record Reckoned(Episode episode, Instant at, JourneyState state) {}

  /**
   * Starts with nothing told.
   *
   * @param door understands what is told
   * @param clock dates the acts
   */
  Journey(LocateDoor door, InstantSource clock) {
    this(door, Triage.standard(RedFlagScreen.standard()), Examiner.standard(), clock);
  }

  private Journey(LocateDoor door, Triage triage, Examiner examiner, InstantSource clock) {
    this.reader = new ActReader(door.atlas(), door.requests());
    this.file = new EpisodeFile(reader);
    this.reckoner = new Reckoner(new Teller(door), triage, examiner, Results.standard());
    this.flags = triage.flags();
    this.clock = clock;
  }

  /** Returns where the person stands now. */
  synchronized JourneyState state() {
    return reckoned(episode);
  }

  private JourneyState reckoned(Episode acts) {
    Instant now = clock.instant();
    Reckoned known = last;
    boolean fresh =
        known != null && known.episode == acts && !now.isBefore(known.at) && now.isBefore(known.at.plus(FRESH));
    if (known == null || !fresh) {
      known = new Reckoned(acts, now, reckoner.at(acts, now));
      last = known;
    }
    return known.state;
  }

  /** Returns where the person stands now, together with the number of the state. */
  synchronized Standing standing() {
    return new Standing(reckoned(episode), version);
  }

  /** Where a person stands, and the number of the state. */
  record Standing(JourneyState state, int version) {}

  /** Keeps something beside the acts, unless anything changed since a version; returns whether it did. */
  synchronized boolean keep(int since, Kept kept) {
    if (since != version || episode.isEmpty()) {
      return false;
    }
    stay(episode.keeping(kept));
    return true;
  }

  /** Goes on with acts that change nothing about pain, safety and exam. */
  private void stay(Episode next) {
    Reckoned known = last;
    if (known != null && known.episode == episode) {
      last = new Reckoned(next, known.at, known.state.with(next));
    }
    change(next);
  }

  /** Returns the number of the state; each change raises it. */
  synchronized int version() {
    return version;
  }

  /** Returns whom to call. */
  synchronized Country country() {
    return country;
  }

  /** Chooses whom to call; no act of the episode. */
  synchronized void country(Country chosen) {
    if (!chosen.equals(country)) {
      country = chosen;
      version++;
    }
  }

  /** Returns everything done so far. */
  synchronized Episode episode() {
    return episode;
  }

  /** Returns the episode as a file holds it, or empty when nothing was told. */
  synchronized Optional<ObjectNode> saved() {
    return episode.isEmpty() ? Optional.empty() : Optional.of(EpisodeFile.write(episode));
  }

  /** Goes on with a kept episode instead of this one. */
  synchronized void open(ObjectNode json) {
    Episode opened = file.read(json);
    reckoned(opened);
    before.clear();
    change(opened);
  }

  /** Forgets everything but the country. */
  synchronized void forget() {
    before.clear();
    change(Episode.EMPTY);
  }

  /** Takes back the last act; an alarm in the words of a pain that is taken back stays until it is answered. */
  synchronized void undo() {
    if (episode.isEmpty()) {
      throw new Refusal(Messages.text("refused.nothingToUndo"));
    }
    Kept was = before.isEmpty() ? episode.kept() : before.getLast().after(episode.kept(), now());
    Episode next = takenBack();
    next = next.isEmpty() ? next : next.keeping(was);
    try {
      reckoned(next);
    } catch (Refusal e) {
      throw new Refusal(Messages.text("refused.cannotUndo"));
    }
    if (!before.isEmpty()) {
      before.removeLast();
    }
    change(next);
  }

  private Episode takenBack() {
    boolean alarms = episode.acts().getLast() instanceof Act.Begin begin && reckoner.alarms(begin);
    return alarms ? episode.withoutLastButItsAlarm() : episode.withoutLast();
  }

  /** Returns the moment at which an act is done now. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Tells a pain. The same pain once more changes nothing; another one voids the answers to questions about the pain.
   */
  synchronized void begin(ObjectNode complaint, @Nullable ObjectNode drawing) {
    Act.Begin begin = reader.begin(complaint, drawing, now());
    if (!episode.isEmpty() && episode.told().complaint().equals(begin.complaint())) {
      if (!Objects.equals(episode.told().drawing(), begin.drawing())) {
        change(episode.drawn(begin.drawing()));
      }
      return;
    }
    add(begin);
  }

  /** Does something more. */
  synchronized void add(Act act) {
    Episode next = episode.with(act);
    Kept kept = episode.kept();
    if (act instanceof PlanAct) {
      reckoned(episode);
      stay(next);
    } else {
      reckoned(next);
      change(next);
    }
    before.add(kept);
  }

  /** Does something more, on the state of a version. */
  synchronized void add(int since, Act act) {
    at(since);
    told();
    add(act);
  }

  /** Takes back the last act, on the state of a version. */
  synchronized void undo(int since) {
    at(since);
    undo();
  }

  /**
   * Makes sure that this is the latest state.
   *
   * @throws StaleJourney when it is not
   */
  synchronized void at(int since) {
    if (since != version) {
      throw new StaleJourney();
    }
  }

  /** Notes that something beside the acts has changed, and keeps it where anything was told. */
  synchronized void changed(Kept kept) {
    if (episode.isEmpty()) {
      version++;
    } else {
      stay(episode.keeping(kept));
    }
  }

  private void change(Episode next) {
    episode = next;
    version++;
  }

  /**
   * Does what a page asks for. A page that could not be shown any state knows no version, and may still forget.
   *
   * @throws StaleJourney when the page has not seen the latest state
   * @throws Refusal when it cannot be done
   */
  synchronized void act(ObjectNode json) {
    Fields fields = Fields.of(json);
    String act = fields.text("act", LONGEST_CODE);
    boolean unseen = act.equals("forget") && !json.hasNonNull("version");
    if (!unseen && fields.whole("version", 0, Integer.MAX_VALUE) != version) {
      throw new StaleJourney();
    }
    switch (act) {
      case "begin" -> {
        fields.only("act", "version", "complaint", "drawing");
        begin(fields.object("complaint").node(), fields.node("drawing"));
      }
      case "safety" -> add(safety(fields.only("act", "version", "answers")));
      case "visit" -> add(visit(fields.only("act", "version", "flag", "on")));
      case "finding" -> {
        fields.only(
            "act", "version", "point", "side", "finding", "reply", "zones", "value", "mirror", "unit", "device");
        found(json);
      }
      case "cannot" -> add(inExam(new Act.Cannot(reader.spot(fields.only("act", "version", "point", "side")), now())));
      case "examiner" -> add(inExam(reader.examines(fields.only("act", "version", "by"), now())));
      case "finish" -> {
        fields.only("act", "version");
        add(inExam(new Act.Finish(now())));
      }
      case "undo" -> {
        fields.only("act", "version");
        undo();
      }
      case "forget" -> {
        fields.only("act", "version");
        forget();
      }
      case "open" -> open(fields.only("act", "version", "episode").object("episode").node());
      case "country" -> country(Country.required(fields.only("act", "version", "code").text("code", LONGEST_CODE)));
      default ->
          throw fields.wrong(
              "act",
              quote(act),
              "begin, safety, visit, finding, cannot, examiner, finish, undo, forget, open or country");
    }
  }

  /** Takes in what was noticed at a point, as a page sends it. */
  synchronized void found(ObjectNode json) {
    add(inExam(reader.found(Fields.of(json), now())));
  }

  private Act.Safety safety(Fields fields) {
    told();
    List<Act.Replied> replies = new ArrayList<>();
    for (Fields answer : fields.objects("answers", ActReader.MOST_REPLIES)) {
      Act.Replied replied = reader.replied(answer.only("item", "reply"));
      if (!knows(replied.item())) {
        throw answer.wrong("item", "the unknown question " + quote(replied.item()), "one such as RF01.saddle");
      }
      replies.add(replied);
    }
    if (replies.isEmpty()) {
      throw fields.wrong("answers", "empty", "at least one answer");
    }
    return new Act.Safety(replies, now());
  }

  private boolean knows(String item) {
    RedFlag flag = flags.get(item.contains(".") ? item.substring(0, item.indexOf('.')) : item);
    return flag != null
        && (item.equals(flag.id()) || flag.items().stream().anyMatch(asked -> asked.id().equals(item)));
  }

  private Act.Visited visit(Fields fields) {
    told();
    LocalDate today = LocalDate.ofInstant(now(), ZoneId.systemDefault());
    Act.Visited visit = reader.visited(fields, now(), today, today.plusDays(Visit.LONGEST_WAIT_DAYS));
    if (!flags.containsKey(visit.flag())) {
      throw fields.wrong("flag", "the unknown rule " + quote(visit.flag()), "one such as RF03");
    }
    if (!asksForAVisit(visit.flag())) {
      throw new Refusal(Messages.text("refused.noVisit", visit.flag()));
    }
    return visit;
  }

  private boolean asksForAVisit(String flag) {
    Verdict verdict = state().verdict();
    return verdict != null
        && verdict.flags().stream().anyMatch(raised -> raised.flag().id().equals(flag) && raised.action() == Action.SOON);
  }

  private void told() {
    if (episode.isEmpty()) {
      throw new Refusal(Messages.text("refused.nothingTold"));
    }
  }

  private Act inExam(Act act) {
    told();
    if (state().exam() == null) {
      throw new Refusal(Messages.text("refused.notCleared"));
    }
    return act;
  }
}
