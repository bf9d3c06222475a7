/**
 * What to do and when: remedies that a person may use, how much of each, and at which times of a real fortnight. Nothing
 * here begins without a {@link app.unknot.classify.Clearance}; a remedy that is screened out cannot become a
 * {@link Task}.
 */
@NullMarked
package app.unknot.plan;

import org.jspecify.annotations.NullMarked;
