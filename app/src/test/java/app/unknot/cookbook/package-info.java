/** The recipes of the cookbook. */
@NullMarked
package app.unknot.cookbook;

import org.jspecify.annotations.NullMarked;
