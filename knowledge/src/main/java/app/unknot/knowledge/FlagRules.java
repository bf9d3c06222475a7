package app.unknot.knowledge;

/** Every red flag is asked somewhere, tested both ways, and raised by something definite. */
final class FlagRules {

  private final Knowledge knowledge;
  private final Faults faults;

  FlagRules(Knowledge knowledge, Faults faults) {
    this.knowledge = knowledge;
    this.faults = faults;
  }

  void check() {
    for (Flag flag : knowledge.flags) {
      checkAsked(flag);
      checkVignettes(flag);
      flag.screens().forEach(this::checkScreen);
    }
  }

  private void checkAsked(Flag flag) {
    if (flag.asked().isEmpty()) {
      faults.add(FaultCode.FLAG_NEVER_ASKED, flag.where(),
          "Nothing asks '%s'; fill asked: with always, region, screen or followUp.", flag.id());
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
