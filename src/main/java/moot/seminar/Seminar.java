package moot.seminar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import moot.base.Ids;
import moot.base.Problem;
import moot.people.NamePolicy;
import moot.people.PersonId;
import org.jspecify.annotations.Nullable;

/// One run of one scenario with one class. It keeps the pack as it was when it was made, so that a later edit of
/// the files changes no running debate.
@Entity
class Seminar {

    @EmbeddedId
    private SeminarId id;

    @Version
    private @Nullable Integer version;

    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private State state = State.PREPARED;

    @Enumerated(EnumType.STRING)
    private NamePolicy names;

    private int leastCitations;
    private boolean argued;
    private boolean sample;
    private String scenario;

    @Column(length = 1_000_000)
    private String pack;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    private PersonId createdBy;

    private Instant createdAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Seminar() {}

    Seminar(NewSeminar wish, String code, String pack, PersonId by, Instant now) {
        this.id = new SeminarId(Ids.next());
        this.code = code;
        this.title = wish.title().strip();
        this.names = wish.names();
        this.leastCitations = wish.leastCitations();
        this.sample = wish.sample();
        this.scenario = wish.scenario();
        this.pack = pack;
        this.createdBy = by;
        this.createdAt = now;
    }

    void open(Instant now) {
        expect(state == State.PREPARED || state == State.CLOSED, "seminar.problem.cannot-open");
        state = State.OPEN;
        openedAt = openedAt == null ? now : openedAt;
        closedAt = null;
    }

    void close(Instant now) {
        expect(state == State.OPEN, "seminar.problem.cannot-close");
        state = State.CLOSED;
        closedAt = now;
    }

    void archive(Instant now) {
        expect(state != State.ARCHIVED, "seminar.problem.already-archived");
        closedAt = closedAt == null ? now : closedAt;
        state = State.ARCHIVED;
    }

    /// Back from the archive, closed; to argue on, it is then opened again.
    void restore() {
        expect(state == State.ARCHIVED, "seminar.problem.not-archived");
        state = State.CLOSED;
    }

    /// Who argued under a promise keeps it: from then on names can only be shown to fewer people.
    void showNamesTo(NamePolicy wish) {
        expect(!argued || wish == names || wish.stricterThan(names), "seminar.problem.names-only-stricter");
        names = wish;
    }

    void rename(String wish) {
        title = wish.strip();
    }

    void requireCitations(int least) {
        leastCitations = least;
    }

    private static void expect(boolean condition, String otherwise) {
        if (!condition) {
            throw new Problem(otherwise);
        }
    }

    SeminarId id() {
        return id;
    }

    boolean admitsNewcomers() {
        return state == State.PREPARED || state == State.OPEN;
    }

    String pack() {
        return pack;
    }

    SeminarSummary summary() {
        return new SeminarSummary(id, code, title, scenario, state, names, leastCitations, argued, sample, createdAt);
    }
}
