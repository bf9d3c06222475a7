package app.unknot.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test moves. */
final class TestClock implements InstantSource {
  private Instant now = Instant.parse("2026-11-22T10:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  /** Moves the clock, back as well. */
  void move(Duration by) {
    now = now.plus(by);
  }
}
