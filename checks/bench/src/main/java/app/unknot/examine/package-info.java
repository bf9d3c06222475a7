/** What the bench needs of the exam beyond its public parts. */
@NullMarked
package app.unknot.examine;

import org.jspecify.annotations.NullMarked;
