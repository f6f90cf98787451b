package moot.debate;

import org.jspecify.annotations.Nullable;

/// What follows for an argument from those around it.
///
/// @param standing absent for a question, which claims nothing
record Assessment(@Nullable Standing standing, Label label, Strength strength) {

    static final Assessment NONE = new Assessment(null, Label.OUT, new Strength(DfQuad.BASE, true));
}
