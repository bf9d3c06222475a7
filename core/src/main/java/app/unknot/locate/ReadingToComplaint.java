package app.unknot.locate;

import app.unknot.terms.CodedPhrase;
import app.unknot.terms.CodedPhrase.Kind;
import app.unknot.terms.Depth;
import app.unknot.terms.Quality;
import app.unknot.terms.Sex;
import app.unknot.terms.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns understood phrases into the parts of a complaint. */
final class ReadingToComplaint {
  private record Span(int start, int end) {}

  private final Complaint.Builder builder;

  ReadingToComplaint(Complaint.Builder builder) {
    this.builder = builder;
  }

  void add(List<CodedPhrase> phrases) {
    Map<Span, List<CodedPhrase>> places = new LinkedHashMap<>();
    @Nullable Double intensity = null;
    @Nullable Quality quality = null;
    @Nullable Depth depth = null;
    for (CodedPhrase phrase : phrases) {
      switch (phrase.kind()) {
        case ZONE -> place(places, phrase);
        case INTENSITY -> intensity = phrase.negated() ? intensity : Double.valueOf(phrase.code());
        case QUALITY -> quality = phrase.negated() ? quality : Quality.of(phrase.code()).orElse(quality);
        case DEPTH -> depth = phrase.negated() ? depth : Depth.of(phrase.code()).orElse(depth);
        default -> sign(phrase);
      }
    }
    for (List<CodedPhrase> same : places.values()) {
      addPlace(same, intensity, quality, depth);
    }
  }

  private void place(Map<Span, List<CodedPhrase>> places, CodedPhrase phrase) {
    if (phrase.negated()) {
      builder.free(phrase.code(), side(phrase));
    } else {
      places.computeIfAbsent(new Span(phrase.start(), phrase.end()), s -> new ArrayList<>()).add(phrase);
    }
  }

  private void sign(CodedPhrase phrase) {
    if (phrase.negated()) {
      return;
    }
    if (phrase.kind() == Kind.SYMPTOM) {
      builder.symptom(phrase.code(), phrase.side());
    } else if (phrase.kind() == Kind.MOVEMENT) {
      builder.movement(phrase.code(), phrase.side());
    } else if (phrase.kind() == Kind.ACTIVITY) {
      builder.activity(phrase.code());
    } else if (phrase.kind() == Kind.AGE) {
      builder.ageFromWords(Integer.parseInt(phrase.code()));
    } else if (phrase.kind() == Kind.SEX) {
      Sex.of(phrase.code()).ifPresent(builder::sexFromWords);
    }
  }

  private void addPlace(
      List<CodedPhrase> same, @Nullable Double intensity, @Nullable Quality quality, @Nullable Depth depth) {
    if (same.stream().anyMatch(phrase -> builder.isStroke(place(phrase)))) {
      return;
    }
    boolean sure = false;
    for (CodedPhrase phrase : same) {
      if (phrase.weight() >= 1) {
        sure = true;
        Side side = side(phrase);
        if (!builder.isPainted(place(phrase))) {
          builder.paintFromWords(new PaintedZone(phrase.code(), side, intensity, quality, depth, 1));
        }
      }
    }
    if (!sure) {
      List<SpokenPlace.Part> parts = new ArrayList<>();
      for (CodedPhrase phrase : same) {
        parts.add(
            new SpokenPlace.Part(
                phrase.code(), side(phrase), phrase.weight()));
      }
      builder.somewhere(new SpokenPlace(same.getFirst().text(), parts));
    }
  }

  private static Complaint.Place place(CodedPhrase phrase) {
    return new Complaint.Place(phrase.code(), side(phrase));
  }

  private static Side side(CodedPhrase phrase) {
    return Objects.requireNonNullElse(phrase.side(), Side.MID);
  }
}
