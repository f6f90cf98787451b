/// Packs: the reading a class argues from, its sources, its evidence, and the scenarios made of them. Reads them from
/// plain files, tells every fault by file and line, and knows nothing of seminars.
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui"})
package moot.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
