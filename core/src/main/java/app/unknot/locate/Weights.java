package app.unknot.locate;

import app.unknot.atlas.Atlas;
import app.unknot.atlas.Link;
import app.unknot.atlas.UnreadableKnowledgeException;

/**
 * The numbers of the model, read from the knowledge ({@code model.yaml}), where each stands with its source or the
 * reason it was assumed, and how it was calibrated.
 */
final class Weights {
  final double leak;
  final double jitter;
  final double symptom;
  final double movement;
  final double temperPaint;
  final double temperWords;
  final double temperInternal;
  final double priorScale;
  final double priorShare;
  final double complaintShare;
  final double mimicScale;
  final double oddsWomen;
  final double oddsActivity;
  final double intensityFloor;
  final double mimicFloor;
  private final double essential;
  private final double spillover;
  private final double site;
  private final double published;
  private final Atlas atlas;

  Weights(Atlas atlas) {
    this.atlas = atlas;
    leak = value("link.else");
    jitter = value("jitter.neighbour");
    symptom = value("link.symptom");
    movement = value("link.movement");
    temperPaint = value("temper.unpainted");
    temperWords = value("temper.words");
    temperInternal = value("temper.internal");
    priorScale = value("prior.scale");
    priorShare = value("prior.share");
    complaintShare = value("prior.complaint");
    mimicScale = value("prior.mimic");
    oddsWomen = value("odds.women");
    oddsActivity = value("odds.activity");
    intensityFloor = value("intensity.floor");
    mimicFloor = value("link.mimicFloor");
    essential = value("link.essential");
    spillover = value("link.spillover");
    site = value("link.site");
    published = value("link.published");
  }

  /** The probability of an active point of a class, when its region hurts or elsewhere. */
  double classPrior(String frequencyClass, boolean inRegion) {
    return value((inRegion ? "class." : "class.elsewhere.") + frequencyClass);
  }

  /** The strength of a link to a muscle's zone: the value of its kind, drawn towards a published frequency. */
  double strength(Link link, boolean mimic) {
    double byKind =
        switch (link.kind()) {
          case ESSENTIAL -> essential;
          case SPILLOVER -> spillover;
          case SITE -> site;
        };
    if (Double.isNaN(link.strength())) {
      return byKind;
    }
    double weight = mimic ? 1 : published;
    return clamp(weight * link.strength() + (1 - weight) * byKind);
  }

  /** Keeps a probability away from 0 and 1, which no small study can show. */
  static double clamp(double probability) {
    return Math.clamp(probability, 0.01, 0.97);
  }

  /** Keeps a prior away from 0 and 1. */
  static double clampPrior(double probability) {
    return Math.clamp(probability, 1e-6, 0.9);
  }

  private double value(String id) {
    return atlas
        .parameter(id)
        .orElseThrow(
            () -> new UnreadableKnowledgeException("The model has no parameter %s.".formatted(id)));
  }
}
