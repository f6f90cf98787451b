package moot.live;

import java.util.UUID;

/// News of one change: where, the version it made there, what kind of thing changed and which. It carries no
/// text and no name, so it may travel anywhere; who may read what is asked when a page looks.
///
/// @param topic   what a page listens to: the key of a seminar; of what is one participant's own, the key of that
///                participant
/// @param version the version of the topic's debate after the change, 0 where the change has none
public record Notice(UUID topic, Kind kind, UUID about, long version) {

    public enum Kind {
        ARGUMENT,
        PARTICIPANT,
        SEMINAR,
        REVIEW,
        SOURCE,
        /// What nobody else sees: drafts, and what was read.
        PRIVATE
    }

    public Notice(UUID topic, Kind kind, UUID about) {
        this(topic, kind, about, 0);
    }
}
