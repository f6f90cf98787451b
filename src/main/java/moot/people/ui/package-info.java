/// The screens for signing in, coming back and inviting.
@NullMarked
@NamedInterface("ui")
package moot.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
