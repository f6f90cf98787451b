package moot.debate;

import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;

/// A wish to argue: for a position, or in reply to an argument.
///
/// @param id       chosen by whoever asks, so that asking twice posts once
/// @param position the position to argue for; absent in a reply
/// @param reply    what it replies to; absent in an argument for a position
public record PostArgument(
        ArgumentId id,
        SeminarId seminar,
        @Nullable String position,
        @Nullable Reply reply,
        Wording wording) {

    /// @param revision the revision of the parent that the author had before them, 1 for the first
    /// @param relation how it bears on its parent; absent only while its author has not said
    /// @param disputed the evidence whose citation is disputed; absent for every other relation
    public record Reply(
            ArgumentId to,
            int revision,
            @Nullable Relation relation,
            @Nullable String disputed) {}

    public static PostArgument forPosition(SeminarId seminar, String position, Wording wording) {
        return new PostArgument(ArgumentId.next(), seminar, position, null, wording);
    }

    public static PostArgument inReply(SeminarId seminar, Reply reply, Wording wording) {
        return new PostArgument(ArgumentId.next(), seminar, null, reply, wording);
    }
}
