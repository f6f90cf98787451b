package moot.seminar;

import moot.base.Problem;

/// What the seminar's state does not allow at this moment. Nothing typed is lost by it.
public class NotNow extends Problem {

    NotNow(State state) {
        super("seminar.problem.not-now." + state.name().toLowerCase(java.util.Locale.ROOT));
    }
}
