package moot.debate;

/// What a piece of evidence does for the argument that cites it.
public enum Bearing {
    SUPPORTS,
    LIMITS,
    UNDERCUTS
}
