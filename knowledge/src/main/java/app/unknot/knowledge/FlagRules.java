package app.unknot.knowledge;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every red flag is asked somewhere, tested both ways, and raised by something definite. */
final class FlagRules {

  private static final String BY_REGION = "region";
  private static final String YEARS = "\\d{1,9}";

  private final Knowledge knowledge;
  private final Faults faults;

  FlagRules(Knowledge knowledge, Faults faults) {
    this.knowledge = knowledge;
    this.faults = faults;
  }

  void check() {
    Set<String> named = named();
    for (Flag flag : knowledge.flags) {
      checkAsked(flag, named);
      checkAsks(flag);
      checkAction(flag);
      checkVignettes(flag);
      flag.screens().forEach(this::checkScreen);
    }
  }

  private Set<String> named() {
    return Stream.concat(
        knowledge.muscles.stream().flatMap(muscle -> muscle.checkFirst().stream()),
        knowledge.mimics.stream().flatMap(mimic -> mimic.flags().stream())).collect(Collectors.toSet());
  }

  private void checkAsked(Flag flag, Set<String> named) {
    boolean byRegion = !flag.regions().isEmpty() || named.contains(flag.id());
    if (flag.asked().stream().noneMatch(when -> byRegion || !when.equals(BY_REGION))) {
      faults.add(FaultCode.FLAG_NEVER_ASKED, flag.where(),
          "Nothing asks '%s'; fill asked:, and where it is asked by region fill regions: or name it "
              + "under checkFirst: of a muscle.", flag.id());
    }
  }

  private void checkAsks(Flag flag) {
    if (flag.asks().isEmpty()) {
      faults.add(FaultCode.FLAG_NEVER_ASKED, flag.where(),
          "Nothing of '%s' can be ticked; write under ask: what a person can say yes to.", flag.id());
    }
    flag.asks().stream().filter(FlagRules::concernsNobody).forEach(ask ->
        faults.add(FaultCode.FLAG_NEVER_ASKED, ask.where(),
            "Nobody is over %s and under %s, so '%s' is never asked; correct the ages.", ask.ageOver(),
            ask.ageUnder(), ask.id()));
  }

  private static boolean concernsNobody(Flag.Ask ask) {
    boolean isBounded = ask.ageOver().matches(YEARS) && ask.ageUnder().matches(YEARS);
    return isBounded && Integer.parseInt(ask.ageOver()) + 1 >= Integer.parseInt(ask.ageUnder());
  }

  private void checkAction(Flag flag) {
    int mostUrgent =
        flag.asks().stream().mapToInt(ask -> Vocabulary.ACTION.rank(ask.action())).min().orElse(0);
    boolean isAsked = flag.asks().isEmpty() || mostUrgent == Vocabulary.ACTION.rank(flag.action());
    if (Vocabulary.ACTION.holds(flag.action()) && !isAsked) {
      faults.add(FaultCode.FLAG_ACTION_OF_NO_QUESTION, flag.where(),
          "'%s' has the action %s, which is not that of its most urgent question; make them the same.",
          flag.id(), flag.action());
    }
  }

  private void checkVignettes(Flag flag) {
    boolean fires = flag.vignettes().stream().anyMatch(Flag.Vignette::fires);
    boolean nearMiss = flag.vignettes().stream().anyMatch(vignette -> !vignette.fires());
    if (!fires || !nearMiss) {
      faults.add(FaultCode.FLAG_WITHOUT_VIGNETTES, flag.where(),
          "'%s' needs a vignette that raises it and one that nearly does; add the missing one.", flag.id());
    }
  }

  private void checkScreen(Flag.Screen screen) {
    if (screen.all().isEmpty()) {
      faults.add(FaultCode.SCREEN_WITHOUT_CONCEPT, screen.where(),
          "This line names no concept under all:, so every text would raise it; name at least one.");
    }
  }
}
