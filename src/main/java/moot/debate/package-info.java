/// What a class argues: arguments, their citations and revisions, and the board from which every page reads.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"base", "base::ui", "live", "live::ui", "people", "library", "library::ui", "seminar"})
package moot.debate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
