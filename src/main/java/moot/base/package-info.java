/// What every screen needs: the shell, texts, ids, the clock. Knows none of the features.
@NullMarked
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
package moot.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
