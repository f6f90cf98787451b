/// The screens for signing in, coming back and inviting.
@NullMarked
package moot.people.ui;

import org.jspecify.annotations.NullMarked;
