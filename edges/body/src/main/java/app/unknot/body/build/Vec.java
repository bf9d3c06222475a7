package app.unknot.body.build;

/** Small vector arithmetic on arrays of three numbers. */
final class Vec {
  private Vec() {}

  static double[] minus(double[] a, double[] b) {
    return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
  }

  static double[] plus(double[] a, double[] b) {
    return new double[] {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
  }

  static double[] times(double[] a, double s) {
    return new double[] {a[0] * s, a[1] * s, a[2] * s};
  }

  static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }

  static double length(double[] a) {
    return Math.sqrt(dot(a, a));
  }

  static double[] unit(double[] a) {
    double length = length(a);
    return times(a, 1 / Math.max(length, 1e-12));
  }

  static double distance(double[] a, double[] b) {
    return length(minus(a, b));
  }

  /** Returns the triple that starts at place i of a flat array of triples. */
  static double[] at(double[] flat, int i) {
    return new double[] {flat[3 * i], flat[3 * i + 1], flat[3 * i + 2]};
  }

  /** Returns the share of the way from a to b, 0 to 1, at which p is nearest to the segment. */
  static double along(double[] p, double[] a, double[] b) {
    double[] way = minus(b, a);
    return Math.clamp(dot(minus(p, a), way) / Math.max(dot(way, way), 1e-12), 0, 1);
  }

  /** Returns the distance of p from the segment from a to b. */
  static double toSegment(double[] p, double[] a, double[] b) {
    return distance(p, plus(a, times(minus(b, a), along(p, a, b))));
  }

  /** Returns the 3 x 3 rotation about an axis. */
  static double[][] rotation(double[] axis, double radians) {
    double[] u = unit(axis);
    double c = Math.cos(radians);
    double s = Math.sin(radians);
    double[][] r = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        r[i][j] = u[i] * u[j] * (1 - c) + (i == j ? c : 0);
      }
    }
    r[0][1] -= u[2] * s;
    r[0][2] += u[1] * s;
    r[1][0] += u[2] * s;
    r[1][2] -= u[0] * s;
    r[2][0] -= u[1] * s;
    r[2][1] += u[0] * s;
    return r;
  }

  /** Returns the shortest rotation that turns direction a into direction b. */
  static double[][] turn(double[] a, double[] b) {
    double[] from = unit(a);
    double[] to = unit(b);
    double[] axis = cross(from, to);
    double sine = length(axis);
    return sine < 1e-9 ? rotation(new double[] {0, 0, 1}, 0) : rotation(axis, Math.atan2(sine, dot(from, to)));
  }

  static double[] apply(double[][] r, double[] v) {
    return new double[] {dot(r[0], v), dot(r[1], v), dot(r[2], v)};
  }

  static double[][] product(double[][] a, double[][] b) {
    double[][] c = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        c[i][j] = a[i][0] * b[0][j] + a[i][1] * b[1][j] + a[i][2] * b[2][j];
      }
    }
    return c;
  }
}
