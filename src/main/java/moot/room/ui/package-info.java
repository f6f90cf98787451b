/// The room and the parts of it.
@NullMarked
@NamedInterface("ui")
package moot.room.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
