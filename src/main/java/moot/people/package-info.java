/// Who somebody is: accounts, signing in, coming back, and what name is shown to whom.
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui"})
package moot.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
