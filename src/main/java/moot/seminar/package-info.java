/// One run of a scenario with a class: who takes part, what each may do now, and the pack as it was at the start.
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "live", "live::ui", "people", "library", "library::ui", "base::ui"})
package moot.seminar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
