package app.unknot.solver;

import app.unknot.plan.Task;

/**
 * What may be added of one task on one day.
 *
 * @param task the task
 * @param index number of the task on the board
 * @param day number of the day
 * @param starts when a session may start, in minutes of the board, rising
 * @param bonus what a session gains by each of these starts
 * @param gains what the first, second, … added session is worth, never rising; its size is the most that may be added
 * @param covers whether a start stands by itself, because a session there shortens somebody's sitting
 */
record Choice(Task task, int index, int day, int[] starts, int[] bonus, int[] gains, boolean[] covers) {
  int minutes() {
    return task.minutes();
  }

  int most() {
    return gains.length;
  }
}
