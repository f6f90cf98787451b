package moot.seminar;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who added a source or a piece of evidence to a seminar's pack, and who has accepted it for the class. It holds a
/// participant and no name; what a viewer may see of it is the [Roster]'s to say.
public record Added(
        String id, ParticipantId by, Instant at, @Nullable ParticipantId acceptedBy) {

    static final String PREFIX = "added-";

    public boolean accepted() {
        return acceptedBy != null;
    }

    /// The key in the table, if this is the id of something added.
    static Optional<UUID> key(String id) {
        try {
            return id.startsWith(PREFIX)
                    ? Optional.of(UUID.fromString(id.substring(PREFIX.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
