package moot.debate;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import moot.live.Known;
import moot.live.Live;
import moot.live.Notice;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts a debate in order, for those who teach. Each act has a reason that the author reads, is on record, and can be
/// undone until a later one builds on it.
@Service
@Transactional
public class CurationService {

    private static final int MOST_KNOWN = 1_000;

    private final CurationRepository curations;
    private final Known<List<Curated>> known;
    private final Changes changes;
    private final Grafting grafting;
    private final Boards boards;
    private final Admission admission;
    private final Clock clock;

    CurationService(
            CurationRepository curations,
            Changes changes,
            Grafting grafting,
            Boards boards,
            Admission admission,
            Live live,
            Clock clock) {
        this.curations = curations;
        this.known = new Known<>(live, Set.of(Notice.Kind.ARGUMENT), MOST_KNOWN, this::read);
        this.changes = changes;
        this.grafting = grafting;
        this.boards = boards;
        this.admission = admission;
        this.clock = clock;
    }

    /// Makes one of two that say the same: the duplicate stays as a trace; its replies move beneath the other, links to
    /// it go there, and the other bears on what the duplicate bore on.
    public void merge(ArgumentId duplicate, ArgumentId into, String reason) {
        curate(
                CurationAct.MERGE,
                duplicate,
                reason,
                (argument, curation, board) -> new Merging(board, grafting).merge(argument, curation, into));
    }

    /// Hangs an argument elsewhere, with all beneath it.
    public void move(ArgumentId id, Graft graft, String reason) {
        curate(CurationAct.MOVE, id, reason, (argument, curation, board) -> {
            CurationRules.checkGraft(board, id, graft);
            grafting.hang(board, argument, graft.spine(board));
        });
    }

    /// Gives a reply another relation to its parent.
    ///
    /// @param disputed the evidence whose citation is disputed; absent for every other relation
    public void retype(ArgumentId id, Relation relation, @Nullable String disputed, String reason) {
        curate(CurationAct.RETYPE, id, reason, (argument, curation, board) -> {
            Graft graft = CurationRules.retyped(board, id, relation, disputed);
            CurationRules.checkGraft(board, id, graft);
            grafting.hang(board, argument, graft.spine(board));
        });
    }

    /// Gives a link of an argument another relation to where it leads.
    ///
    /// @param now the link as it is to be
    public void retypeLink(ArgumentId from, Link now, String reason) {
        curate(
                CurationAct.RETYPE_LINK,
                from,
                reason,
                (argument, curation, board) -> new Relinking(board).retype(argument, curation, now));
    }

    /// Takes a link of an argument away.
    public void removeLink(ArgumentId from, ArgumentId to, String reason) {
        curate(
                CurationAct.REMOVE_LINK,
                from,
                reason,
                (argument, curation, board) -> new Relinking(board).remove(argument, curation, to));
    }

    /// Keeps an argument from the class; what answers it stays.
    public void hide(ArgumentId id, String reason) {
        curate(
                CurationAct.HIDE,
                id,
                reason,
                (argument, curation, board) -> argument.hide(reason.strip(), Instant.now(clock)));
    }

    /// Undoes an act, unless a later one that still holds has changed the same argument or the same link.
    public void undo(UUID id) {
        ArgumentId changed =
                curations.argumentOf(id).orElseThrow(() -> new AccessDeniedException("No such act, or not yours"));
        changes.change(changed, Act.CURATE, (seat, argument) -> {
            Curation curation = curations.findById(id).orElseThrow();
            UndoRules.check(curation, curations.findBySeminarOrderByIdDesc(curation.seminar()));
            undo(argument, curation);
            curation.undo(seat.id(), Instant.now(clock));
            return true;
        });
    }

    private void undo(Argument argument, Curation curation) {
        Board board = boards.of(curation.seminar());
        switch (curation.act()) {
            case HIDE -> argument.unhide();
            case MOVE, RETYPE -> {
                CurationRules.checkGraft(board, argument.id(), Graft.of(curation.before()));
                grafting.hang(board, argument, curation.before());
            }
            case MERGE -> new Merging(board, grafting).undo(argument, curation);
            case RETYPE_LINK, REMOVE_LINK -> new Relinking(board).undo(argument, curation);
        }
    }

    /// What was done in a seminar, the latest first, with what hinders its undoing.
    @Transactional(readOnly = true)
    public List<Curated> log(SeminarId seminar) {
        admission.admit(seminar, Act.CURATE);
        List<Curation> all = curations.findBySeminarOrderByIdDesc(seminar);
        return all.stream()
                .map(act -> act.curated(
                        act.isUndone() ? null : UndoRules.hindrance(act, all).orElse(null)))
                .toList();
    }

    private List<Curated> read(UUID seminar) {
        return curations.findBySeminarOrderByIdDesc(new SeminarId(seminar)).stream()
                .map(act -> act.curated(null))
                .toList();
    }

    /// What was done to the arguments of the person at the keyboard, the latest first. Every opening of a room asks for
    /// it, so what was done in a seminar is kept in memory until its debate changes.
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Curated> mine(SeminarId seminar) {
        Seat seat = admission.admit(seminar, Act.READ);
        Board board = boards.of(seminar);
        return known.of(seminar.value()).stream()
                .filter(act -> board.find(act.argument())
                        .filter(argument -> argument.author().equals(seat.id()))
                        .isPresent())
                .toList();
    }

    private interface Verb {

        void on(Argument argument, Curation curation, Board board);
    }

    private void curate(CurationAct act, ArgumentId id, String reason, Verb verb) {
        changes.change(id, Act.CURATE, (seat, argument) -> {
            CurationRules.checkReason(reason);
            CurationRules.checkPresent(argument.fate());
            Curation curation = new Curation(act, argument, reason.strip(), seat.id(), Instant.now(clock));
            verb.on(argument, curation, boards.of(argument.seminar()));
            curations.save(curation);
            return true;
        });
    }
}
