package moot.waiting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import moot.debate.Board;
import moot.debate.Concern;
import moot.debate.Curated;
import moot.debate.CurationService;
import moot.debate.DebateService;
import moot.debate.Doubt;
import moot.live.Known;
import moot.live.Live;
import moot.live.Notice;
import moot.review.Feedback;
import moot.review.ReviewService;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.ParticipantId;
import moot.seminar.Roster;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import moot.seminar.Sources;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What waits for the person at the keyboard. All of it is worked out from what others keep; only what was read of it
/// is stored, with the person and not with a browser, so that every device shows the same (decision 0016).
@Service
public class WaitingService {

    private static final int MOST_KNOWN = 2_000;

    private final DebateService debates;
    private final CurationService curation;
    private final ReviewService reviews;
    private final Sources sources;
    private final ReadItemRepository reads;
    private final Known<Set<String>> known;
    private final Live live;
    private final Admission admission;
    private final Clock clock;

    WaitingService(
            DebateService debates,
            CurationService curation,
            ReviewService reviews,
            Sources sources,
            ReadItemRepository reads,
            Live live,
            Admission admission,
            Clock clock) {
        this.debates = debates;
        this.curation = curation;
        this.reviews = reviews;
        this.sources = sources;
        this.reads = reads;
        this.live = live;
        this.known = new Known<>(
                live, Set.of(Notice.Kind.PRIVATE), MOST_KNOWN, reader -> reads.readBy(new ParticipantId(reader)));
        this.admission = admission;
        this.clock = clock;
    }

    /// What waits, read or not, the newest first. In no transaction of its own, so that a board that has to be built is
    /// built once and kept.
    public List<Waiting> mine(SeminarId seminar) {
        Seat reader = admission.admit(seminar, Act.READ);
        Board board = debates.board(seminar);
        List<Concern> concerns = board.concerning(reader.id()).all();
        List<Doubt> doubts = doubts(seminar);
        List<Feedback> feedback = reviews.mine(seminar);
        List<Curated> curated = curation.mine(seminar);
        if (concerns.isEmpty() && doubts.isEmpty() && feedback.isEmpty() && curated.isEmpty()) {
            return List.of();
        }
        Set<String> read = known.of(reader.id().value());
        WaitingItems items = new WaitingItems(read::contains, admission.may(reader, Act.ARGUE));
        Roster roster = admission.roster(seminar);
        return Stream.of(
                        concerns.stream().map(concern -> items.of(concern, board)),
                        doubts.stream().map(items::of),
                        feedback.stream().map(one -> items.of(one, roster)),
                        curated.stream().map(items::of))
                .flatMap(waiting -> waiting)
                .sorted(Waiting.NEWEST_FIRST)
                .toList();
    }

    /// What of it others found who looked up evidence; in memory, so that a page may ask at each change.
    public List<Doubt> doubts(SeminarId seminar) {
        Seat reader = admission.admit(seminar, Act.READ);
        return Doubt.of(debates.board(seminar), sources.additions(seminar), reader.id());
    }

    /// Remembers that these were read. What does not wait cannot be read, and what was read stays so.
    @Transactional
    public void read(SeminarId seminar, Collection<String> items) {
        Seat reader = admission.admit(seminar, Act.READ);
        Instant now = Instant.now(clock);
        mine(seminar).stream()
                .filter(waiting -> waiting.news() && items.contains(waiting.item()))
                .forEach(waiting -> reads.save(new ReadItem(reader.id(), waiting.item(), now)));
        UUID key = reader.id().value();
        live.announce(new Notice(key, Notice.Kind.PRIVATE, key));
    }
}
