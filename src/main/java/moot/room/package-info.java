/// The screens that put the features together: the room in which a seminar takes place, and each person's own page.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "live",
            "live::ui",
            "people",
            "library",
            "library::ui",
            "seminar",
            "seminar::ui",
            "debate",
            "debate::ui",
            "review",
            "review::ui",
            "exchange",
            "waiting"
        })
package moot.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
