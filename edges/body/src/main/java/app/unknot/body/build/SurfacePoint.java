package app.unknot.body.build;

/**
 * A place on the surface, the same on every figure: a triangle and the shares of its corners, which add up to 1.
 *
 * @param triangle number of the triangle
 * @param first share of its first corner
 * @param second share of its second corner
 * @param third share of its third corner
 */
record SurfacePoint(int triangle, double first, double second, double third) {}
