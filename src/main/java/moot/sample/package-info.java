/// Seminars to look around in, made by the program itself when it runs as a demo and never otherwise.
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "people", "library", "seminar", "debate", "review"})
package moot.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
