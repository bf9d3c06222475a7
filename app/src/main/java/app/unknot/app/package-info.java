/**
 * The program: command line and HTTP server. It assembles the rooms and holds no knowledge of its own.
 */
@NullMarked
package app.unknot.app;

import org.jspecify.annotations.NullMarked;
