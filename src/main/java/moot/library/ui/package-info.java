/// The screens of the library, and the parts of them that a room shows too.
@NullMarked
@NamedInterface("ui")
package moot.library.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
