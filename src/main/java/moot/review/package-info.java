/// What instructors say of contributions: levels of the pack's rubric and comments, drafted on the desk, seen by the
/// author once released. Nothing here adds levels up.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "live",
            "people",
            "library",
            "library::ui",
            "seminar",
            "debate",
            "debate::ui"
        })
package moot.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
