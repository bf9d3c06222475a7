/**
 * What may contribute to a person's knots: factors with what studies found, questions, what a calendar shows, and a
 * ranked list in which nothing is called a cause.
 */
@NullMarked
package app.unknot.causes;

import org.jspecify.annotations.NullMarked;
