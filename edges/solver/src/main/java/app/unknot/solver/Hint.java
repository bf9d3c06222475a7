package app.unknot.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Tells CP-SAT of sessions to begin with. */
final class Hint {
  private final CpSatModel slots;
  private final CpModel model;
  private final Collection<Added> sessions;

  Hint(CpSatModel model, Collection<Added> sessions) {
    this.slots = model;
    this.model = model.model();
    this.sessions = sessions;
  }

  void give() {
    slots.slots().forEach(this::give);
  }

  private void give(List<Slot> made) {
    if (made.isEmpty()) {
      return;
    }
    Choice choice = made.getFirst().choice();
    TreeSet<Integer> held = new TreeSet<>();
    for (Added session : sessions) {
      if (session.choice().index() == choice.index() && session.choice().day() == choice.day()) {
        held.add(Added.at(choice, session.start()).at());
      }
    }
    List<Integer> left = new ArrayList<>(held.stream().filter(i -> i >= 0 && !choice.covers()[i]).toList());
    for (Slot slot : made) {
      if (slot.single() && choice.covers()[slot.starts()[0]]) {
        model.addHint(slot.present(), held.contains(slot.starts()[0]));
      } else if (left.isEmpty()) {
        model.addHint(slot.present(), false);
      } else {
        at(slot, left.removeFirst());
      }
    }
  }

  private void at(Slot slot, int start) {
    model.addHint(slot.present(), true);
    IntVar when = slot.start();
    if (when != null) {
      model.addHint(when, slot.choice().starts()[start]);
      slot.classes().forEach(same -> model.addHint(same.chosen(), same.bonus() == slot.choice().bonus()[start]));
    }
  }
}
