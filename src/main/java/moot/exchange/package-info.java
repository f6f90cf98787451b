/// What goes out of a seminar and comes in, in open formats.
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "people", "library", "seminar", "debate"})
package moot.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
