package app.unknot.knowledge;

/** How well examiners of one kind agree on a finding. */
record Agreement(String finding, String examiner, String kappa, String basis) {}
