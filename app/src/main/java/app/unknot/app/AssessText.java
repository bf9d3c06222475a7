package app.unknot.app;

import app.unknot.atlas.Atlas;

/** Writes the whole way for a person to read on a terminal. */
final class AssessText {
  private final Terminal terminal;
  private final JourneyText journey;
  private final PlanText plan;

  AssessText(Atlas atlas, Terminal terminal) {
    this.terminal = terminal;
    this.journey = new JourneyText(atlas, terminal);
    this.plan = new PlanText(atlas, terminal);
  }

  /** Returns all parts; without a clearance only what stands in the way. */
  String answer(PlanView view) {
    Page page = new Page(terminal);
    if (view.ground().stage() == PlanGround.Stage.NOT_CLEARED) {
      PlanText.refused(page, view.ground());
      return page.text();
    }
    page.line(journey.soFar(view.ground().state()).text().stripTrailing());
    page.blank();
    plan.write(page, view);
    return page.text();
  }
}
