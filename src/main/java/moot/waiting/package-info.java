/// What waits for each participant: what others did in the debate, what they found who looked up its evidence, feedback
/// that was released, what was put in order; and what of it they have read.
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "live", "people", "seminar", "debate", "review"})
package moot.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
