package app.unknot.atlas;

import app.unknot.locate.Complaint;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;

/** Wrong on purpose: the rules of the house must catch each of these. */
public final class Wrong {
  private Wrong() {}

  /** An arrow the wrong way. */
  public record UsesLocate(Complaint complaint) {}

  /** The other half of a cycle. */
  public record UsesTerms(app.unknot.terms.Wrong.UsesAtlas there) {}

  /** A foreign library. */
  public record UsesJackson(JsonNode node) {}

  /** A database. */
  public record AsksADatabase(Connection connection) {}

  /** The network. */
  public record AsksTheNetwork(URI address) {}

  /** Files where compiled resources are meant. */
  public record ReadsKnowledgeFiles(Path folder) {}

  /** A standard stream. */
  public record Prints(String text) {
    /** Prints. */
    public void print() {
      System.out.println(text);
    }
  }

  /** An exception that says nothing. */
  public record ThrowsAnything() {
    /** Throws. */
    public void fail() {
      throw new RuntimeException("something");
    }
  }

  /** The system clock. */
  public record AsksTheDate() {
    /** Returns today. */
    public LocalDate today() {
      return LocalDate.now();
    }
  }

  /** The system clock. */
  public record AsksTheTime() {
    /** Returns now. */
    public long now() {
      return System.nanoTime();
    }
  }

  /** The system clock. */
  public record AsksTheClock() {
    /** Returns a clock. */
    public Clock clock() {
      return Clock.systemUTC();
    }
  }

  /** Randomness without a seed. */
  public record RollsUnseeded() {
    /** Returns a number. */
    public int roll() {
      return new Random().nextInt();
    }
  }

  /** Randomness without a seed. */
  public record RollsDice() {
    /** Returns a number. */
    public double roll() {
      return Math.random();
    }
  }

  /** A class that anybody may extend. */
  public static class Open {}
}
