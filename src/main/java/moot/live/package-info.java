/// Tells every open page what changed.
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui"})
package moot.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
