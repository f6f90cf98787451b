package moot.debate;

/// How sure an author is of a claim: the qualifier in Toulmin's sense (The Uses of Argument, 1958).
public enum Sureness {
    CERTAINLY,
    PROBABLY,
    POSSIBLY
}
