package moot.seminar;

import moot.library.Evidence;

/// What somebody found who looked up a piece of evidence.
public enum Outcome {
    HOLDS(Evidence.Check.SUPPORTED),
    HOLDS_IN_PART(Evidence.Check.PARTLY),
    DOES_NOT_HOLD(Evidence.Check.WRONG),
    NOT_FOUND(Evidence.Check.NOT_FOUND);

    private final Evidence.Check check;

    Outcome(Evidence.Check check) {
        this.check = check;
    }

    /// How the evidence is marked once this is settled.
    public Evidence.Check check() {
        return check;
    }
}
