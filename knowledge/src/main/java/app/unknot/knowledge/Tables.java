package app.unknot.knowledge;

import static app.unknot.knowledge.Table.joined;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays sound knowledge out as the tables that the program loads. */
final class Tables {

  private final Knowledge knowledge;

  Tables(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Table> all() {
    return List.of(zones(), muscles(), structures(), points(), exams(), links(), mimics(), traits(), terms(),
        loads(), complaints(), complaintMuscles(), places(), words(), flags(), asks(), screens(),
        flagVignettes(), emergency(), model(), findings(), criteria(),
        reliability(), lookalikes(), factors(), factorQuestions(), factorOptions(),
        factorStrengths(), factorMuscles(), remedies(), remedyEvidence(), cautions(),
        conditions(), tools(), muscleGroups(), sources());
  }

  private Table zones() {
    return table("zones", "id name region views sides internal surface neighbours neverPress note",
        knowledge.zones, zone -> List.of(zone.id(), zone.name(), zone.region(), joined(zone.views()),
            zone.sides(), truth(zone.isInternal()), zone.surface(), joined(zone.neighbours()),
            truth(zone.isNeverPressed()), zone.note()));
  }

  private Table muscles() {
    return table("muscles", "id name latin lay region sides class symptoms hurtsOn limitedRange "
            + "perpetuating pressure reach selfRelease tools avoid stretch checkFirst structures sources "
            + "reviewed", knowledge.muscles, Tables::muscle);
  }

  private static List<String> muscle(Muscle muscle) {
    Muscle.Wording wording = muscle.wording();
    Muscle.Care care = muscle.care();
    return List.of(muscle.id(), muscle.name(), muscle.latin(), muscle.lay(), muscle.region(),
        muscle.sides(), muscle.frequencyClass(), wording.symptoms(), wording.hurtsOn(),
        wording.limitedRange(), wording.perpetuating(), care.pressure(), care.reach(),
        care.selfRelease(), joined(care.tools()), care.avoid(), care.stretch(),
        joined(muscle.checkFirst()),
        joined(muscle.structures().stream().map(Muscle.Structure::name).toList()),
        joined(muscle.provenance().sources()), muscle.provenance().reviewed());
  }

  private Table structures() {
    return rows("structures", "muscle structure ta98 fma uberon snomed sources",
        knowledge.muscles.stream().flatMap(muscle -> muscle.structures().stream().map(part -> List.of(
            muscle.id(), part.name(), part.ta98(), part.fma(), part.uberon(), part.snomed(),
            joined(part.sources())))));
  }

  private Table points() {
    return rows("points", "id muscle label location site confidence supports seen pressable noPress sources",
        knowledge.muscles.stream().flatMap(muscle -> muscle.points().stream().map(point -> List.of(
            point.id(), muscle.id(), point.label(), point.location(), point.site(), point.confidence(),
            joined(point.supports()), point.seen(), truth(muscle.mayPress(point)), muscle.noPress(point),
            joined(point.provenance().sources())))));
  }

  private Table exams() {
    return rows("exams", "muscle pressure with position technique warnings rangeWhat rangeLow rangeHigh rangeUnit "
        + "resist stretch sources", knowledge.muscles.stream()
        .flatMap(muscle -> muscle.exam().stream().map(exam -> exam(muscle.id(), exam))));
  }

  private static List<String> exam(String muscle, Exam exam) {
    return List.of(muscle, exam.pressure(), exam.with(), exam.position(), exam.technique(), joined(exam.warnings()),
        exam.range().what(), exam.range().low(), exam.range().high(), exam.range().unit(), exam.resist(),
        exam.stretch(), exam.provenance().basis());
  }

  private Table links() {
    Stream<List<String>> points = knowledge.muscles.stream().flatMap(muscle -> muscle.points().stream())
        .flatMap(point -> SiteLinks.of(point).stream().map(link -> link(point.id(), link)));
    Stream<List<String>> mimics = knowledge.mimics.stream()
        .flatMap(mimic -> mimic.zones().stream().map(link -> link(mimic.id(), link)));
    return rows("links", "cause zone side kind strength sources", Stream.concat(points, mimics));
  }

  private static List<String> link(String cause, Link link) {
    return List.of(cause, link.zone(), link.side(), link.kind(), link.strength(), joined(link.sources()));
  }

  private Table mimics() {
    return table("mimics", "id name lay kind sides prior flags advice sources", knowledge.mimics,
        mimic -> List.of(mimic.id(), mimic.name(), mimic.lay(), mimic.kind(), mimic.sides(),
            mimic.prior(), joined(mimic.flags()), mimic.advice(), joined(mimic.provenance().sources())));
  }

  private Table traits() {
    Stream<Trait> muscles = knowledge.muscles.stream().flatMap(muscle -> muscle.traits().stream());
    Stream<Trait> mimics = knowledge.mimics.stream().flatMap(mimic -> mimic.traits().stream());
    return rows("traits", "cause term kind toward strength sources",
        Stream.concat(muscles, mimics).map(trait -> List.of(trait.cause(), trait.term(), trait.kind(),
            trait.toward(), trait.strength(), joined(trait.sources()))));
  }

  private Table terms() {
    return table("terms", "id kind name clinical leak sided directed", knowledge.terms,
        term -> List.of(term.id(), term.kind(), term.name(), term.clinical(), term.leak(),
            truth(term.isSided()), truth(term.isDirected())));
  }

  private Table loads() {
    return rows("loads", "activity muscle load", knowledge.terms.stream().flatMap(term ->
        term.loads().entrySet().stream()
            .map(load -> List.of(term.id(), load.getKey(), load.getValue()))));
  }

  private Table complaints() {
    return table("complaints", "id name zones", knowledge.complaints, complaint ->
        List.of(complaint.id(), complaint.name(), joined(complaint.zones())));
  }

  private Table complaintMuscles() {
    return rows("complaint_muscles", "complaint muscle share n sources",
        knowledge.complaints.stream().flatMap(complaint -> complaint.shares().stream().map(share ->
            List.of(complaint.id(), share.muscle(), share.share(), share.people(),
                joined(share.sources())))));
  }

  private Table places() {
    return table("places", "words zones vague", knowledge.places, place ->
        List.of(joined(place.words()), weights(place), truth(place.isVague())));
  }

  private static String weights(Place place) {
    return joined(place.zones().entrySet().stream()
        .map(zone -> zone.getKey() + "=" + zone.getValue()).toList());
  }

  private Table words() {
    return rows("words", "kind code phrase", knowledge.phrases.stream()
        .filter(phrase -> !phrase.isPlace())
        .map(phrase -> List.of(phrase.kind(), phrase.code(), phrase.words())).distinct());
  }

  private Table flags() {
    return table("flags", "id title action question asked why advice regions limits group sources",
        knowledge.flags,
        flag -> List.of(flag.id(), flag.title(), flag.action(), flag.question(), joined(flag.asked()),
            flag.why(), flag.advice(), joined(flag.regions()), joined(flag.limits()), flag.group(),
            joined(flag.provenance().sources())));
  }

  private Table asks() {
    return rows("asks", "flag item text action ageOver ageUnder sex",
        knowledge.flags.stream().flatMap(flag -> flag.asks().stream().map(ask -> List.of(
            flag.id(), ask.id(), ask.text(), ask.action(), ask.ageOver(), ask.ageUnder(), ask.sex()))));
  }

  private Table screens() {
    return rows("screens", "flag action all none ageOver ageUnder",
        knowledge.flags.stream().flatMap(flag -> flag.screens().stream().map(screen -> List.of(
            flag.id(), screen.action(), joined(screen.all()), joined(screen.none()), screen.ageOver(),
            screen.ageUnder()))));
  }

  private Table flagVignettes() {
    return rows("flag_vignettes", "flag text fires",
        knowledge.flags.stream().flatMap(flag -> flag.vignettes().stream().map(vignette ->
            List.of(flag.id(), vignette.text(), truth(vignette.fires())))));
  }

  private Table emergency() {
    return table("emergency", "country name number also crisisName crisisNumber sources crisisSources",
        knowledge.emergencyNumbers, row -> List.of(row.country(), row.name(), row.number(),
            joined(row.also()), row.crisis().name(), row.crisis().number(), joined(row.sources()),
            joined(row.crisis().sources())));
  }

  private Table model() {
    return table("model", "id value unit basis", knowledge.parameters, parameter -> {
      Quantity quantity = parameter.quantity();
      return List.of(parameter.id(), Decimal.text(quantity.value()), quantity.unit().word(),
          quantity.provenance().basis());
    });
  }

  private Table findings() {
    return table("findings", "id kind question hint effort discomfort seconds group active latent "
            + "tenderPoint none elsewhere sample anchors basis", knowledge.findings,
        finding -> List.of(finding.id(), finding.kind(), finding.question(), finding.hint(),
            finding.effort(), finding.discomfort(), finding.seconds(), finding.group(),
            finding.active(), finding.latent(), finding.tenderPoint(), finding.none(),
            finding.elsewhere(), finding.sample(), joined(finding.anchors()),
            finding.provenance().basis()));
  }

  private Table criteria() {
    return table("criteria", "set name muscles least of unasked active onlyActive sources",
        knowledge.criteria, clause -> List.of(clause.set(), clause.name(), joined(clause.muscles()),
            clause.least(), joined(clause.of()), clause.unasked(), joined(clause.active()),
            truth(clause.onlyActive()), joined(clause.sources())));
  }

  private Table reliability() {
    return table("reliability", "finding examiner kappa basis", knowledge.agreements, agreement ->
        List.of(agreement.finding(), agreement.examiner(), agreement.kappa(), agreement.basis()));
  }

  private Table lookalikes() {
    return rows("exam_lookalikes", "id name advice flags all none place strong factor",
        knowledge.lookalikes.stream().flatMap(alike -> alike.cues().stream().map(cue -> List.of(
            alike.id(), alike.name(), alike.advice(), joined(alike.flags()), joined(cue.all()),
            joined(cue.none()), cue.place(), truth(cue.strong()), cue.factor()))));
  }

  private Table factors() {
    return table("factors", "id name what combine reversibility reversibilityBasis concerns activities "
            + "firstChange names helps askDoctor basis", knowledge.factors, factor -> List.of(factor.id(), factor.name(),
            factor.what(), factor.combine(), factor.reversibility().value(), factor.reversibility().basis(),
            factor.concerns(), joined(factor.activities()), factor.firstChange(), joined(factor.names()),
            joined(factor.helps()), factor.askDoctor(), factor.provenance().basis()));
  }

  private Table factorQuestions() {
    return rows("factor_questions", "factor id text kind unit zeroAt oneAt least most measured basis",
        knowledge.factors.stream().flatMap(factor -> factor.questions().stream().map(asked -> List.of(
            factor.id(), asked.id(), asked.text(), asked.kind(), asked.ramp().unit(), asked.ramp().zeroAt(),
            asked.ramp().oneAt(), asked.ramp().least(), asked.ramp().most(), asked.measured(), asked.basis()))));
  }

  private Table factorOptions() {
    return rows("factor_options", "question id text exposure", knowledge.factors.stream()
        .flatMap(factor -> factor.questions().stream()).flatMap(asked -> asked.options().stream().map(option ->
            List.of(asked.id(), option.id(), option.text(), option.exposure()))));
  }

  private Table factorStrengths() {
    return rows("factor_strengths", "factor about finding measure value low high design certainty basis",
        knowledge.factors.stream().flatMap(factor -> factor.strengths().stream().map(shown -> List.of(
            factor.id(), shown.about(), shown.finding(), shown.measure(), shown.value(), shown.low(), shown.high(),
            shown.design(), shown.certainty(), shown.basis()))));
  }

  private Table factorMuscles() {
    return rows("factor_muscles", "factor muscle because basis", knowledge.factors.stream().flatMap(factor ->
        factor.muscles().stream().flatMap(belonging -> belonging.muscles().stream().map(muscle -> List.of(
            factor.id(), muscle, belonging.because(), belonging.basis())))));
  }

  private Table remedies() {
    return table("remedies", "id name kind perMuscle activity tools marks start least most timesADay daysAWeek "
            + "hoursApart courseDays painMost labelLeast labelMost labelDay withFood notOn steps lightly stop expect benefit "
            + "benefitBasis certainty certaintyOwn instead tryFirst variety basis", knowledge.remedies, Remedy::row);
  }

  private Table remedyEvidence() {
    return rows("remedy_evidence", "remedy text measure value low high trials people certainty clear basis",
        knowledge.remedies.stream().flatMap(remedy -> remedy.evidence().stream()
            .map(evidence -> evidence.row(remedy.id()))));
  }

  private Table cautions() {
    return table("cautions", "remedy condition ageUnder ageOver limit unknownCounts verdict groups because basis",
        knowledge.cautions, caution -> List.of(caution.remedy(), caution.condition(), caution.ageUnder(),
            caution.ageOver(), caution.limit(), truth(caution.unknownCounts()), caution.verdict(),
            joined(caution.groups()), caution.because(), caution.provenance().basis()));
  }

  private Table conditions() {
    return table("conditions", "id question hint group sameAs exact raisedBy holds sex ageOver ageUnder basis",
        knowledge.conditions, condition -> List.of(condition.id(), condition.question(), condition.hint(), condition.group(),
            joined(condition.sameAs()), truth(condition.isExact()), joined(condition.raisedBy()),
            condition.holds(), condition.sex(), condition.ageOver(), condition.ageUnder(), condition.provenance().basis()));
  }

  private Table tools() {
    return table("tools", "id name", knowledge.tools, tool -> List.of(tool.id(), tool.name()));
  }

  private Table muscleGroups() {
    return table("muscle_groups", "id name lay muscles basis", knowledge.groups, group -> List.of(group.id(),
        group.name(), group.lay(), joined(group.muscles()), group.provenance().basis()));
  }

  private Table sources() {
    return table("sources", "id citation year doi pmid url seen note", knowledge.sources, source ->
        List.of(source.id(), source.citation(), source.year(), source.doi(), source.pmid(),
            source.url(), source.seen(), source.note()));
  }

  private static <T> Table table(
      String name, String columns, Collection<T> items, Function<T, List<String>> row) {
    return rows(name, columns, items.stream().map(row));
  }

  private static Table rows(String name, String columns, Stream<List<String>> rows) {
    return new Table(name, List.of(columns.split(" ")), rows.toList());
  }

  private static String truth(boolean value) {
    return Boolean.toString(value);
  }
}
