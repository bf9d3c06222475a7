/**
 * The figure a person paints on: its views, cells and zones, what a drawing covers, and pictures of both. Everything
 * here was built from a mesh while the program was built; this package only reads the result.
 */
@NullMarked
package app.unknot.body;

import org.jspecify.annotations.NullMarked;
