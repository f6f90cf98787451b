package moot.debate;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import moot.live.Known;
import moot.live.Live;
import moot.live.Notice;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.ParticipantId;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what is typed and not posted, one draft a place, for its author alone. Whoever may read may keep a draft,
/// so that a seminar that closes in mid-sentence eats nothing.
@Service
@Transactional
public class Drafts {

    private static final int MOST_KNOWN = 2_000;

    private final DraftRepository drafts;
    private final Known<List<Kept>> known;
    private final Live live;
    private final Admission admission;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(DraftRepository drafts, Live live, Admission admission, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.live = live;
        this.known = new Known<>(live, Set.of(Notice.Kind.PRIVATE), MOST_KNOWN, this::read);
        this.admission = admission;
        this.json = json;
        this.clock = clock;
    }

    public Instant keep(SeminarId seminar, Place place, DraftText text) {
        Seat author = admission.admit(seminar, Act.READ);
        Instant now = Instant.now(clock);
        String content = json.writeValueAsString(text);
        Draft draft = drafts.findByParticipantAndPlace(author.id(), place.toString())
                .orElseGet(() -> new Draft(author.id(), place.toString(), content, now));
        draft.keep(content, now);
        drafts.save(draft);
        announce(author);
        return now;
    }

    @Transactional(readOnly = true)
    public Optional<Kept> find(SeminarId seminar, Place place) {
        Seat author = admission.admit(seminar, Act.READ);
        return drafts.findByParticipantAndPlace(author.id(), place.toString()).map(this::kept);
    }

    /// One's own drafts in a seminar, the latest first. Every opening of a room asks for them.
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Kept> mine(SeminarId seminar) {
        return known.of(admission.admit(seminar, Act.READ).id().value());
    }

    private List<Kept> read(UUID author) {
        return drafts.findByParticipantOrderBySavedAtDesc(new ParticipantId(author)).stream()
                .map(this::kept)
                .toList();
    }

    public void discard(SeminarId seminar, Place place) {
        Seat author = admission.admit(seminar, Act.READ);
        drafts.deleteByParticipantAndPlace(author.id(), place.toString());
        announce(author);
    }

    private void announce(Seat author) {
        UUID key = author.id().value();
        live.announce(new Notice(key, Notice.Kind.PRIVATE, key));
    }

    private Kept kept(Draft draft) {
        return new Kept(Place.of(draft.place()), json.readValue(draft.content(), DraftText.class), draft.savedAt());
    }

    public record Kept(Place place, DraftText text, Instant savedAt) {}
}
