package app.unknot.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * The zones of a point together with the zone it lies in. Pain over the point itself is its own
 * kind of link: it takes the place of a spillover line for the same zone and side and gives way to
 * an essential one.
 */
final class SiteLinks {

  private static final String SITE = "site";
  private static final String SAME_SIDE = "same";

  private SiteLinks() {}

  static List<Link> of(Point point) {
    List<Link> links = new ArrayList<>();
    boolean hasSite = false;
    for (Link link : point.zones()) {
      boolean atSite = link.zone().equals(point.site()) && !link.side().equals("other");
      hasSite |= atSite;
      links.add(atSite && link.kind().equals("spillover") ? link.withKind(SITE) : link);
    }
    if (!hasSite) {
      links.addFirst(new Link(point.site(), SAME_SIDE, SITE, "", point.provenance().sources()));
    }
    return List.copyOf(links);
  }
}
