package moot.seminar;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import moot.base.Problem;
import moot.library.Pack;
import moot.library.References;
import moot.library.SourceItem;
import moot.live.Live;
import moot.live.Notice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a class adds to the pack that it argues from. Whoever may argue may add; one who teaches may accept it for the
/// class.
@Service
@Transactional
public class Sources {

    private final AddedSourceRepository sources;
    private final AddedEvidenceRepository evidence;
    private final ClassPacks packs;
    private final SeminarService seminars;
    private final Admission admission;
    private final References references;
    private final JsonMapper json;
    private final Live live;
    private final Clock clock;

    Sources(
            AddedSourceRepository sources,
            AddedEvidenceRepository evidence,
            ClassPacks packs,
            SeminarService seminars,
            Admission admission,
            References references,
            JsonMapper json,
            Live live,
            Clock clock) {
        this.sources = sources;
        this.evidence = evidence;
        this.packs = packs;
        this.seminars = seminars;
        this.admission = admission;
        this.references = references;
        this.json = json;
        this.live = live;
        this.clock = clock;
    }

    /// What was added so far, for whoever takes part.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Additions additions(SeminarId seminar) {
        admission.admit(seminar, Act.READ);
        return packs.of(seminar);
    }

    /// Adds a work, given as a CSL-JSON item.
    ///
    /// @return its id as a source of the seminar's pack
    public String add(SeminarId seminar, ObjectNode brought) {
        Seat seat = admission.admit(seminar, Act.ARGUE);
        ObjectNode item = SourceItem.of(brought);
        references.preview(item);
        checkNew(packs.of(seminar).pack(), item);
        String written = json.writeValueAsString(item);
        if (written.length() > AddedSource.LONGEST_ITEM) {
            throw new Problem("seminar.problem.source-long");
        }
        AddedSource source = sources.save(new AddedSource(seminar, written, seat.id(), Instant.now(clock)));
        told(seminar, source.key());
        return source.key();
    }

    /// Adds a piece of evidence that somebody took from a source.
    ///
    /// @return its id as evidence of the seminar's pack
    public String take(SeminarId seminar, NewEvidence wish) {
        Seat seat = admission.admit(seminar, Act.ARGUE);
        check(wish);
        if (packs.of(seminar).pack().source(wish.source()).isEmpty()) {
            throw new Problem("seminar.problem.no-source");
        }
        AddedEvidence piece = evidence.save(new AddedEvidence(seminar, wish, seat.id(), Instant.now(clock)));
        told(seminar, piece.key());
        return piece.key();
    }

    public void accept(SeminarId seminar, String id) {
        Seat seat = admission.admit(seminar, Act.CURATE);
        find(seminar, id).accept(seat.id(), Instant.now(clock));
        announce(seminar, id);
    }

    public void takeBackAcceptance(SeminarId seminar, String id) {
        admission.admit(seminar, Act.CURATE);
        find(seminar, id).takeBackAcceptance();
        announce(seminar, id);
    }

    private AddedEvidence find(SeminarId seminar, String id) {
        return Added.key(id)
                .flatMap(key -> evidence.findByIdAndSeminar(key, seminar))
                .orElseThrow(() -> new Problem("seminar.problem.no-evidence"));
    }

    private static void check(NewEvidence wish) {
        int length = wish.statement().strip().length();
        if (length == 0 || length > NewEvidence.LONGEST_STATEMENT) {
            throw new Problem("seminar.problem.statement", NewEvidence.LONGEST_STATEMENT);
        }
        if (wish.locator().strip().length() > NewEvidence.LONGEST_LOCATOR) {
            throw new Problem("seminar.problem.locator", NewEvidence.LONGEST_LOCATOR);
        }
    }

    /// The same work twice would split what rests on it.
    private void checkNew(Pack pack, ObjectNode item) {
        pack.sources().stream()
                .filter(source -> sameWork(source.item(), item))
                .findFirst()
                .ifPresent(source -> {
                    throw new Problem("seminar.problem.source-there", references.label(source));
                });
    }

    private static boolean sameWork(ObjectNode one, ObjectNode other) {
        String doi = plain(one, "/DOI");
        return !doi.isEmpty() && doi.equals(plain(other, "/DOI"))
                || plain(one, "/title").equals(plain(other, "/title"))
                        && plain(one, "/issued/date-parts/0/0").equals(plain(other, "/issued/date-parts/0/0"))
                        && plain(one, "/type").equals(plain(other, "/type"));
    }

    private static String plain(ObjectNode item, String pointer) {
        return item.at(pointer).asString("").strip().toLowerCase(Locale.ROOT);
    }

    /// The promise about names binds from the first thing that is said under it, be it a source.
    private void told(SeminarId seminar, String id) {
        seminars.argued(seminar);
        announce(seminar, id);
    }

    private void announce(SeminarId seminar, String id) {
        UUID key = Objects.requireNonNull(Added.key(id).orElse(null));
        live.announce(new Notice(seminar.value(), Notice.Kind.SOURCE, key));
    }
}
