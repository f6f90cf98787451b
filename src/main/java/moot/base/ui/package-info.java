/// The shell around every screen, and the small pieces that all screens share.
@NullMarked
@NamedInterface("ui")
package moot.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
