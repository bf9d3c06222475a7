/** How near the planner comes to the best plan; here because only this package makes fortnights. */
@NullMarked
package app.unknot.plan;

import org.jspecify.annotations.NullMarked;
