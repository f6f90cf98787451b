/// The channel on which an open page hears what changed.
@NullMarked
@NamedInterface("ui")
package moot.live.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
