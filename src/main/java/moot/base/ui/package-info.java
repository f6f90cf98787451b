/// The shell around every screen, and the small pieces that all screens share.
@NullMarked
package moot.base.ui;

import org.jspecify.annotations.NullMarked;
