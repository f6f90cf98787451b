package moot.seminar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import moot.base.Ids;
import org.jspecify.annotations.Nullable;

/// The full text of the reading in one seminar: the one that the class sees, or the one that an instructor prepares.
@Entity
class FullText {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seminar_id"))
    private SeminarId seminar;

    private boolean shown;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "loaded_by"))
    private ParticipantId loadedBy;

    private Instant loadedAt;

    @ElementCollection
    @CollectionTable(name = "full_text_passage", joinColumns = @JoinColumn(name = "full_text_id"))
    @OrderColumn(name = "rank")
    private List<Passage> passages = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected FullText() {}

    FullText(Seat by, boolean shown, Instant now) {
        this.id = Ids.next();
        this.seminar = by.seminar();
        this.shown = shown;
        this.loadedBy = by.id();
        this.loadedAt = now;
    }

    /// Says something else from now on.
    void say(List<Passage> now, Seat by, Instant at) {
        passages = new ArrayList<>(now);
        loadedBy = by.id();
        loadedAt = at;
    }

    Passages passages() {
        return new Passages(Objects.requireNonNullElse(version, 0), passages);
    }
}
