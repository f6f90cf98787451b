package moot.debate;

/// How a reply bears on its parent.
public enum Relation {
    SUPPORTS(1),
    /// Goes against the claim.
    REBUTS(-1),
    /// Goes against the warrant.
    UNDERCUTS(-1),
    /// Goes against one citation.
    DISPUTES(-1),
    ASKS(0);

    private final int sign;

    Relation(int sign) {
        this.sign = sign;
    }

    /// Stance of a reply towards a position, from that of its parent: the signs multiply along the path.
    Stance of(Stance parent) {
        return Stance.ofSign(sign * parent.sign());
    }

    /// Whether it goes against the argument, be it claim, warrant or a citation.
    public boolean attacks() {
        return sign < 0;
    }
}
