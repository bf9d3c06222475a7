package app.unknot.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts a plan on a CalDAV server (RFC 4791) that the person named. It speaks to that server alone, over https or within
 * this computer, and only while {@link #publish} runs.
 *
 * <p>The address may be that of a calendar, of one to be made, or of the server or account; in an account a calendar of its
 * own is made. Only items whose id begins with the mark of this plan are ever changed or removed, one by one, and only in
 * the version that was looked at; items that are over are left as they are. Safe to share between threads.
 */
public final class CalDav {
  private static final Pattern MARK = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{7,63}");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String OWN_FOLDER = "unknot/";
  private static final String XML = "application/xml; charset=utf-8";
  private static final int AT_ONCE = 40;
  private static final int MOST_FAILURES = 20;

  private final String address;
  private final String user;
  private final String password;
  private final PlanCalendar calendar;
  private final Duration patience;

  /**
   * Makes a publisher. Nothing is sent yet, and nothing is checked.
   *
   * @param address what the person typed
   * @param user the name on the server, or empty for none
   * @param password the password, or empty for none; it is kept in memory only
   * @param calendar writes the items and names the calendar
   */
  public CalDav(String address, String user, String password, PlanCalendar calendar) {
    this(address, user, password, calendar, PATIENCE);
  }

  CalDav(String address, String user, String password, PlanCalendar calendar, Duration patience) {
    this.address = address;
    this.user = user;
    this.password = password;
    this.calendar = calendar;
    this.patience = patience;
  }

  /**
   * Brings the server in line with a plan. What is there as it should be is not sent again; a cancelled item is only sent
   * when it is there; an item that is there, belongs to this plan, is not over and is not in the list is removed. An
   * empty list removes nothing.
   *
   * @param mark how the ids of this plan begin, 8 to 64 of {@code A-Z a-z 0-9 -}; different for each plan and person
   * @param entries the whole plan; all ids begin with the mark and differ
   * @return what was done, or why nothing was; never null, and no exception for what a server may do
   * @throws InterruptedException when the thread was interrupted; some items may have been sent then
   */
  public Publication publish(String mark, List<PlanEntry> entries) throws InterruptedException {
    check(mark, entries);
    if (entries.isEmpty()) {
      return new Publication.Refused("The plan is empty, so nothing was sent and nothing was removed.");
    }
    try (DavClient client = new DavClient(address, user, password, patience)) {
      URI collection = new DavFinder(client, calendar.name(), OWN_FOLDER).find();
      return new Run(client, collection, mark).publish(entries);
    } catch (DavClient.DavException e) {
      return new Publication.Refused(e.sentence());
    }
  }

  private static void check(String mark, List<PlanEntry> entries) {
    if (!MARK.matcher(mark).matches()) {
      throw new IllegalArgumentException("mark is %s; expected 8 to 64 of A-Z a-z 0-9 -.".formatted(mark));
    }
    Set<String> uids = new HashSet<>();
    for (PlanEntry entry : entries) {
      if (!entry.uid().startsWith(mark) || !uids.add(entry.uid())) {
        throw new IllegalArgumentException("uid %s does not begin with the mark %s, or is there twice.".formatted(entry.uid(), mark));
      }
    }
  }

  /** One item of this plan on the server. */
  private record There(URI at, String etag, DavEvent event) {}

  /** One comparison of a plan with a server. */
  private final class Run {
    private final DavClient client;
    private final URI collection;
    private final String mark;
    private final List<String> failures = new ArrayList<>();
    private int created;
    private int updated;
    private int removed;
    private int unchanged;

    Run(DavClient client, URI collection, String mark) {
      this.client = client;
      this.collection = collection;
      this.mark = mark;
    }

    Publication publish(List<PlanEntry> entries) throws InterruptedException {
      Map<String, There> there = read(names());
      try {
        for (PlanEntry entry : entries) {
          put(entry, there.remove(entry.uid()));
        }
        for (There left : there.values()) {
          remove(left);
        }
      } catch (DavClient.DavException e) {
        fail(e.sentence() + " The rest was not sent.");
      }
      return new Publication.Done(collection.toString(), created, updated, removed, unchanged, failures);
    }

    /** Returns the addresses of the items whose file names begin with the mark. */
    private List<String> names() throws InterruptedException {
      DavClient.Answer answer = client.send("PROPFIND", collection, Map.of("Depth", "1", "Content-Type", XML), bytes(DavXml.WHICH_ITEMS));
      expectMany(answer);
      return DavXml.resources(answer.body()).stream()
          .map(DavXml.Resource::href)
          .filter(href -> DavEvent.fileName(href).startsWith(mark))
          .toList();
    }

    private Map<String, There> read(List<String> hrefs) throws InterruptedException {
      Map<String, There> there = new LinkedHashMap<>();
      for (int from = 0; from < hrefs.size(); from += AT_ONCE) {
        List<String> some = hrefs.subList(from, Math.min(from + AT_ONCE, hrefs.size()));
        DavClient.Answer answer = client.send("REPORT", collection, Map.of("Depth", "1", "Content-Type", XML), bytes(DavXml.items(some)));
        expectMany(answer);
        for (DavXml.Resource resource : DavXml.resources(answer.body())) {
          DavEvent event = DavEvent.of(resource.data());
          if (event.uid().startsWith(mark)) {
            there.put(event.uid(), new There(client.resolve(collection, resource.href()), resource.etag(), event));
          }
        }
      }
      return there;
    }

    private void put(PlanEntry entry, @Nullable There there) throws InterruptedException {
      byte[] text = calendar.writeOne(entry);
      if (there == null) {
        if (!entry.cancelled()) {
          created += send("PUT", collection.resolve("./" + entry.uid() + ".ics"), Map.of("If-None-Match", "*"), text, "written");
        }
      } else if (there.event().holds(DavEvent.of(new String(text, StandardCharsets.UTF_8)))) {
        unchanged++;
      } else {
        updated += send("PUT", there.at(), unless(there), text, "written");
      }
    }

    private void remove(There there) throws InterruptedException {
      if (!there.event().over(calendar.now())) {
        removed += send("DELETE", there.at(), unless(there), new byte[0], "removed");
      }
    }

    private Map<String, String> unless(There there) {
      return there.etag().isEmpty() ? Map.of() : Map.of("If-Match", there.etag());
    }

    private int send(String method, URI at, Map<String, String> condition, byte[] body, String verb) throws InterruptedException {
      Map<String, String> headers = new HashMap<>(condition);
      if (body.length > 0) {
        headers.put("Content-Type", PlanCalendar.CONTENT_TYPE);
      }
      DavClient.Answer answer = client.send(method, at, headers, body);
      if (answer.done() || (method.equals("DELETE") && answer.status() == 404)) {
        return 1;
      }
      fail(
          answer.status() == 412
              ? "One item was changed on the server meanwhile and was not %s; please publish again.".formatted(verb)
              : "One item was not %s: the server answered %d.".formatted(verb, answer.status()));
      return 0;
    }

    private void fail(String sentence) {
      if (failures.size() < MOST_FAILURES) {
        failures.add(sentence);
      }
    }
  }

  private static void expectMany(DavClient.Answer answer) {
    if (answer.status() != 207) {
      throw new DavClient.DavException(
          "The server does not show what is in the calendar (it answered %d); please check the address.".formatted(answer.status()));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
