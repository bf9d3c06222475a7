/**
 * Builds the figure: reads the mesh, poses and smooths it, cuts the surface into cells and zones, places muscles and
 * trigger points, and renders the views. Runs while the program is built, never in the program.
 */
@NullMarked
package app.unknot.body.build;

import org.jspecify.annotations.NullMarked;
