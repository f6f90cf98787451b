package moot.debate;

/// Whether an argument speaks for or against the position at its root. A question leaves it open, and so does
/// all that answers a question.
public enum Stance {
    FOR(1),
    AGAINST(-1),
    OPEN(0);

    private final int sign;

    Stance(int sign) {
        this.sign = sign;
    }

    int sign() {
        return sign;
    }

    static Stance ofSign(int sign) {
        return sign > 0 ? FOR : sign < 0 ? AGAINST : OPEN;
    }
}
