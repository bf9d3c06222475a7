package app.unknot.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the calendar that an address means, as RFC 4791 and RFC 6764 lay the way, and makes it where it is missing. */
final class DavFinder {
  private static final String XML = "application/xml; charset=utf-8";
  private static final String WELL_KNOWN = "/.well-known/caldav";

  private final DavClient client;
  private final String name;
  private final String ownFolder;

  /** What a server says of an address. */
  private record Place(URI at, DavXml.Resource about) {}

  DavFinder(DavClient client, String name, String ownFolder) {
    this.client = client;
    this.name = name;
    this.ownFolder = ownFolder;
  }

  /**
   * Returns the address of the calendar, with a slash at its end.
   *
   * @throws DavClient.DavException when there is none and none can be made
   */
  URI find() throws InterruptedException {
    Optional<Place> typed = look(client.start());
    if (typed.isEmpty()) {
      return client.start().getRawPath().equals("/") ? inAccount(look(client.start().resolve(WELL_KNOWN))) : make(folder(client.start()));
    }
    return typed.get().about().calendar() ? folder(typed.get().at()) : inAccount(typed);
  }

  private URI inAccount(Optional<Place> place) throws InterruptedException {
    Optional<URI> home = home(place);
    if (home.isEmpty() && client.start().getRawPath().equals("/")) {
      home = home(look(client.start().resolve(WELL_KNOWN)));
    }
    if (home.isEmpty()) {
      throw new DavClient.DavException("There is no calendar at this address; please type the address of a calendar or of your account.");
    }
    URI own = folder(home.get()).resolve(ownFolder);
    Optional<Place> there = look(own);
    if (there.isPresent() && !there.get().about().calendar()) {
      throw new DavClient.DavException("Your account has a folder of the name that the plan needs; please type the address of a calendar.");
    }
    return there.isPresent() ? folder(there.get().at()) : make(own);
  }

  private Optional<URI> home(Optional<Place> place) throws InterruptedException {
    if (place.isEmpty()) {
      return Optional.empty();
    }
    DavXml.Resource about = place.get().about();
    if (!about.home().isEmpty()) {
      return Optional.of(client.resolve(place.get().at(), about.home()));
    }
    if (about.principal().isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> principal = look(client.resolve(place.get().at(), about.principal()));
    return principal.filter(found -> !found.about().home().isEmpty()).map(found -> client.resolve(found.at(), found.about().home()));
  }

  /** Returns what is at an address, or nothing when nothing is there. */
  private Optional<Place> look(URI at) throws InterruptedException {
    DavClient.Answer answer =
        client.send("PROPFIND", at, Map.of("Depth", "0", "Content-Type", XML), DavXml.WHAT_IS_HERE.getBytes(StandardCharsets.UTF_8));
    switch (answer.status()) {
      case 207 -> {
        List<DavXml.Resource> resources = DavXml.resources(answer.body());
        return resources.isEmpty() ? Optional.empty() : Optional.of(new Place(answer.from(), resources.getFirst()));
      }
      case 404, 410 -> {
        return Optional.empty();
      }
      case 403 -> throw new DavClient.DavException("The server does not let you in at this address; please check the address and your name.");
      default ->
          throw new DavClient.DavException(
              "This is not a calendar server, or it cannot answer now (it answered %d); please check the address.".formatted(answer.status()));
    }
  }

  private URI make(URI at) throws InterruptedException {
    DavClient.Answer answer =
        client.send("MKCALENDAR", at, Map.of("Content-Type", XML), DavXml.newCalendar(name).getBytes(StandardCharsets.UTF_8));
    if (!answer.done()) {
      throw new DavClient.DavException(
          "The server made no calendar at this address (it answered %d); please make one there and type its address.".formatted(answer.status()));
    }
    return at;
  }

  private static URI folder(URI at) {
    return at.getRawPath().endsWith("/") ? at : at.resolve(at.getRawPath() + "/");
  }
}
