package app.unknot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.atlas.Atlas;
import app.unknot.bench.ExamSimulator.Order;
import app.unknot.bench.ExamSimulator.Truth;
import app.unknot.examine.Advice;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ExamSimulatorTest {
  private static final long SEED = 11;
  private static final Atlas ATLAS = Atlas.standard();
  private static final List<Person> PEOPLE = SimulatedQuality.people(ATLAS, 40, SEED);

  private static ExamQuality.Result result(Truth truth, Order order) {
    return ExamQuality.result(new ExamSimulator(ATLAS), PEOPLE, SEED, truth, order);
  }

  @Test
  void goesTheSameWayEachTime() {
    ToDoubleFunction<ExamSimulator.Run> outcome = run -> 1000 * run.steps() + run.worth();
    assertThat(result(Truth.UNCERTAIN, Order.WORTH).mean(outcome))
        .isEqualTo(result(Truth.UNCERTAIN, Order.WORTH).mean(outcome));
  }

  @Test
  void asksFewerThanAFixedOrderAndDecidesAsWell() {
    ExamQuality.Result worth = result(Truth.TABLE, Order.WORTH);
    ExamQuality.Result fixed = result(Truth.TABLE, Order.FIXED);
    assertThat(worth.mean(ExamSimulator.Run::steps)).isLessThan(0.6 * fixed.mean(ExamSimulator.Run::steps));
    assertThat(worth.mean(ExamSimulator.Run::regret))
        .as("one person of forty moves this by up to 0.04")
        .isLessThan(fixed.mean(ExamSimulator.Run::regret) + 0.1);
    assertThat(worth.medianSteps()).isLessThanOrEqualTo(6);
  }

  @Test
  void anExamIsWorthMoreThanTheDrawingAlone() {
    ExamQuality.Result none = result(Truth.TOGETHER, Order.NONE);
    ExamQuality.Result worth = result(Truth.TOGETHER, Order.WORTH);
    assertThat(none.mean(ExamSimulator.Run::steps)).isZero();
    assertThat(worth.mean(ExamSimulator.Run::worth)).isGreaterThan(none.mean(ExamSimulator.Run::worth) + 0.1);
    assertThat(worth.runs()).allMatch(run -> run.last() instanceof Advice.Done);
  }

  @Test
  void nobodyLosesMoreThanThereIsToLose() {
    for (ExamSimulator.Run run : result(Truth.UNCERTAIN, Order.WORTH).runs()) {
      assertThat(run.regret()).isBetween(0.0, 1.5);
      assertThat(run.lastChange()).isLessThanOrEqualTo(run.steps());
    }
  }
}
