package moot.debate;

import org.jspecify.annotations.Nullable;

/// Where somebody composes: a new argument, a reply to one, or a new revision of one's own. Its text form stands
/// in addresses and with drafts.
public record Place(What what, @Nullable ArgumentId argument) {

    public enum What {
        NEW,
        REPLY,
        REVISION
    }

    public static Place newArgument() {
        return new Place(What.NEW, null);
    }

    public static Place replyTo(ArgumentId parent) {
        return new Place(What.REPLY, parent);
    }

    public static Place revisionOf(ArgumentId own) {
        return new Place(What.REVISION, own);
    }

    /// @throws IllegalArgumentException if the text names no place
    public static Place of(String text) {
        if (text.equals("new")) {
            return newArgument();
        }
        int dash = text.indexOf('-');
        What what = What.valueOf(text.substring(0, Math.max(dash, 0)).toUpperCase(java.util.Locale.ROOT));
        return new Place(what, ArgumentId.of(text.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return argument == null ? "new" : what.name().toLowerCase(java.util.Locale.ROOT) + "-" + argument;
    }
}
