package moot.debate;

/// What may be done to put a debate in order.
public enum CurationAct {
    /// Two that say the same become one: the one takes the other’s replies and links along.
    MERGE,
    /// An argument that was posted in the wrong place is hung where it belongs.
    MOVE,
    /// A reply that was posted under the wrong relation is given the right one.
    RETYPE,
    /// An argument is kept from the class.
    HIDE,
    /// A link that was made under the wrong relation is given the right one.
    RETYPE_LINK,
    /// A link that ties what has nothing to do with each other is removed.
    REMOVE_LINK
}
