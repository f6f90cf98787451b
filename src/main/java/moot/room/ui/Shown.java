package moot.room.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import moot.room.ui.RoomPlace.Leaning;

/// The piece of evidence or the paragraph that an address points at, so that another page leads straight to it. It lies
/// beside what is open, and is forgotten as soon as somebody goes on.
final class Shown {

    private static final String NAME = "show";

    private Shown() {}

    static Map<String, List<String>> query(Leaning what) {
        return Map.of(NAME, List.of(what.toString()));
    }

    /// What an address says wrongly is as if it said nothing.
    static Optional<Leaning> of(QueryParameters query) {
        try {
            return query.getSingleParameter(NAME).map(Leaning::of);
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
