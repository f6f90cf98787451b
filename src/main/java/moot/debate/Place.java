package moot.debate;

import org.jspecify.annotations.Nullable;

/// Where somebody composes: a new argument, a reply to one, or a new revision of one's own. Its text form stands
/// in addresses and with drafts.
///
/// @param argument  the one that is answered or revised; absent for a new one
/// @param challenge the one that a revision answers; absent for all else
public record Place(
        What what, @Nullable ArgumentId argument, @Nullable ArgumentId challenge) {

    public enum What {
        NEW,
        REPLY,
        REVISION,
        /// A revision in answer to a challenge.
        MEETING
    }

    public static Place newArgument() {
        return new Place(What.NEW, null, null);
    }

    public static Place replyTo(ArgumentId parent) {
        return new Place(What.REPLY, parent, null);
    }

    public static Place revisionOf(ArgumentId own) {
        return new Place(What.REVISION, own, null);
    }

    public static Place meeting(ArgumentId own, ArgumentId challenge) {
        return new Place(What.MEETING, own, challenge);
    }

    /// @throws IllegalArgumentException if the text names no place
    public static Place of(String text) {
        if (text.equals("new")) {
            return newArgument();
        }
        int dash = text.indexOf('-');
        What what = What.valueOf(text.substring(0, Math.max(dash, 0)).toUpperCase(java.util.Locale.ROOT));
        String[] ids = text.substring(dash + 1).split("~", 2);
        if ((what == What.MEETING) != (ids.length == 2) || what == What.NEW) {
            throw new IllegalArgumentException(text);
        }
        return new Place(what, ArgumentId.of(ids[0]), ids.length == 2 ? ArgumentId.of(ids[1]) : null);
    }

    @Override
    public String toString() {
        if (argument == null) {
            return "new";
        }
        String place = what.name().toLowerCase(java.util.Locale.ROOT) + "-" + argument;
        return challenge == null ? place : place + "~" + challenge;
    }
}
