package moot.seminar;

/// A seminar is prepared (students may come in and read), open (they argue), closed (all may read on) or
/// archived (out of the way, still readable).
public enum State {
    PREPARED,
    OPEN,
    CLOSED,
    ARCHIVED
}
