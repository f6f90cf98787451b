package moot.debate;

/// What grounded semantics says of an argument: accepted, defeated, or neither.
///
/// @see <a href="https://doi.org/10.1016/0004-3702(94)00041-X">Dung 1995</a>
enum Label {
    IN,
    OUT,
    UNDECIDED
}
