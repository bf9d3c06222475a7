package app.unknot.causes;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Why a factor stands where it does: four numbers that multiply to the score. The score orders; it is no probability.
 *
 * @param strength how strong the link is, with its sum
 * @param exposure how much the person is exposed, 0 to 1
 * @param reversibility how much can be changed, 0 to 1
 * @param share how much it concerns the muscles that were found
 */
public record Score(LinkSum strength, double exposure, double reversibility, MuscleShare share) {
  /** Returns the product of the four. */
  public double value() {
    return strength.value() * exposure * reversibility * share.value();
  }

  /**
   * How strong a link is: the weighed mean of the careful logarithms of all studies together with a made-up study of no
   * link. Thus one study alone never counts in full, and a study that found nothing pulls down. Findings of one work
   * share its weight.
   *
   * @param terms one for each strength, in order
   * @param doubt the weight of the made-up study
   */
  public record LinkSum(List<Term> terms, double doubt) {
    /** Copies the list. */
    public LinkSum {
      terms = List.copyOf(terms);
    }

    /** Returns the strength, from 0 up. */
    public double value() {
      double sum = terms.stream().mapToDouble(t -> t.weight() * t.careful().orElse(0)).sum();
      double weight = terms.stream().mapToDouble(Term::weight).sum();
      return sum / (doubt + weight);
    }
  }

  /**
   * One study in the sum.
   *
   * @param strength what it says
   * @param weight how much its design counts, shared by the findings of one work; 0 where nothing in it can be counted
   */
  public record Term(Strength strength, double weight) {
    /** Returns the careful logarithm, see {@link Strength#careful()}. */
    public OptionalDouble careful() {
      return strength.careful();
    }
  }

  /**
   * How much a factor concerns the muscles that were found: {@code least + (1 - least) * probability}.
   *
   * @param least what a factor gets though none of its muscles was found
   * @param muscle the most probable found muscle that it concerns; empty where there is none
   * @param probability of that muscle, 0 where there is none
   */
  public record MuscleShare(double least, String muscle, double probability) {
    /** Returns the share, {@code least} to 1. */
    public double value() {
      return least + (1 - least) * probability;
    }
  }
}
