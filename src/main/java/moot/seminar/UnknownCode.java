package moot.seminar;

import moot.base.Problem;

/// A code that no seminar has: mistyped or guessed, which a page may want to count.
public class UnknownCode extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownCode(String typed) {
        super("seminar.problem.unknown-code", Code.clean(typed));
    }
}
