package moot.library;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A work that the reading or a note beside it rests on. The item is kept as CSL-JSON, the form in which it came and in
/// which reference managers want it back; what only a pack says about it stands beside it.
public record Source(
        String id,
        ObjectNode item,
        Origin origin,
        @Nullable String urlPrinted,
        @Nullable String repair,
        @Nullable String checked) {

    /// Who brought the work in: the reading itself, a note that corrects or qualifies it, or added evidence.
    public enum Origin {
        READING,
        CORRECTION,
        ADDED
    }

    public String title() {
        return item.path("title").asString("");
    }

    public @Nullable String url() {
        return text("URL");
    }

    public @Nullable String note() {
        return text("note");
    }

    private @Nullable String text(String field) {
        return item.path(field).stringValue(null);
    }
}
