package app.unknot.classify;

import app.unknot.atlas.CompiledTable;
import app.unknot.terms.Action;
import app.unknot.terms.Sex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the red flags of the compiled knowledge. */
final class FlagTables {
  private FlagTables() {}

  /** Returns all rules by id, in the order of the knowledge. */
  static Map<String, RedFlag> flags() {
    Map<String, List<AskedItem>> items = items();
    Map<String, RedFlag> flags = new LinkedHashMap<>();
    for (CompiledTable.Row row : CompiledTable.read("flags").rows()) {
      flags.put(row.text("id"), flag(row, items.getOrDefault(row.text("id"), List.of())));
    }
    return flags;
  }

  /** Returns the region of each zone. */
  static Map<String, String> regions() {
    Map<String, String> regions = new HashMap<>();
    for (CompiledTable.Row row : CompiledTable.read("zones").rows()) {
      regions.put(row.text("id"), row.text("region"));
    }
    return regions;
  }

  /** Reads an action of the knowledge, where a caution is something to go on with. */
  static Action action(String code) {
    return code.equals("caution") ? Action.SELF_CARE : Action.of(code).orElseThrow();
  }

  private static Map<String, List<AskedItem>> items() {
    Map<String, List<AskedItem>> items = new HashMap<>();
    for (CompiledTable.Row row : CompiledTable.read("asks").rows()) {
      items.computeIfAbsent(row.text("flag"), flag -> new ArrayList<>()).add(item(row));
    }
    items.values().forEach(list -> list.sort(Comparator.comparing(AskedItem::action)));
    return items;
  }

  private static AskedItem item(CompiledTable.Row row) {
    return new AskedItem(
        row.text("item"),
        row.text("text"),
        action(row.text("action")),
        whole(row.number("ageOver")),
        whole(row.number("ageUnder")),
        Sex.of(row.text("sex")).orElse(null));
  }

  private static @Nullable Integer whole(double number) {
    return Double.isNaN(number) ? null : (int) number;
  }

  private static RedFlag flag(CompiledTable.Row row, List<AskedItem> items) {
    return new RedFlag(
        row.text("id"),
        row.text("title"),
        action(row.text("action")),
        row.text("question"),
        row.list("asked"),
        row.text("why"),
        row.text("advice"),
        row.list("regions"),
        items,
        row.list("limits").stream().map(code -> Limit.of(code).orElseThrow()).toList(),
        Group.of(row.text("group")).orElseThrow(),
        row.list("sources"));
  }
}
