package app.unknot.body;

import java.util.Arrays;

/** The places that a view shows, sorted into cubes so that those near a place are found without looking at all. */
final class PixelPlaces {
  /** Told of a pixel, counted in rows from the top, and of its distance in cm. */
  interface Found {
    void at(int pixel, double distance);
  }

  private static final double ORIGIN = 128;
  private static final double CUBE = 2;
  private static final int ACROSS = 128;

  /** The cube of a pixel in the upper half, its number in the lower. */
  private final long[] cubes;

  private final Place[] places;

  PixelPlaces(FigureMap map) {
    places = new Place[map.width() * map.height()];
    long[] all = new long[places.length];
    int count = 0;
    for (int pixel = 0; pixel < places.length; pixel++) {
      Place place = map.place(pixel % map.width(), pixel / map.width());
      if (place != null) {
        places[pixel] = place;
        all[count++] = cube(step(place.x()), step(place.y()), step(place.z())) << 32 | pixel;
      }
    }
    cubes = Arrays.copyOf(all, count);
    Arrays.sort(cubes);
  }

  private static int step(double cm) {
    return Math.clamp((int) Math.floor((cm + ORIGIN) / CUBE), 0, ACROSS - 1);
  }

  private static long cube(int x, int y, int z) {
    return ((long) x * ACROSS + y) * ACROSS + z;
  }

  /** Tells of every pixel whose place is not farther than this from a place. */
  void near(Place at, double farthest, Found found) {
    for (int x = step(at.x() - farthest); x <= step(at.x() + farthest); x++) {
      for (int y = step(at.y() - farthest); y <= step(at.y() + farthest); y++) {
        row(cube(x, y, step(at.z() - farthest)), cube(x, y, step(at.z() + farthest)), at, farthest, found);
      }
    }
  }

  private void row(long first, long last, Place at, double farthest, Found found) {
    int start = Arrays.binarySearch(cubes, first << 32);
    for (int i = start < 0 ? -start - 1 : start; i < cubes.length && cubes[i] >>> 32 <= last; i++) {
      int pixel = (int) cubes[i];
      double distance = places[pixel].distance(at);
      if (distance <= farthest) {
        found.at(pixel, distance);
      }
    }
  }
}
