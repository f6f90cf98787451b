/// The screens of the library, and the pieces of them that a room shows too: badge and card of evidence, texts of a
/// pack.
@NullMarked
@NamedInterface("ui")
package moot.library.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
