/// The room and the parts of it.
@NullMarked
package moot.room.ui;

import org.jspecify.annotations.NullMarked;
