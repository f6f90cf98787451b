package moot.seminar;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import moot.base.Problem;
import moot.live.Live;
import moot.live.Notice;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looking evidence up, signed by whoever did. Anybody who may argue may say what they found; one who teaches may
/// settle it, and the evidence is marked by what was found.
@Service
@Transactional
public class SourceChecks {

    private final SourceCheckRepository checks;
    private final ClassPacks packs;
    private final SeminarService seminars;
    private final Admission admission;
    private final Live live;
    private final Clock clock;

    SourceChecks(
            SourceCheckRepository checks,
            ClassPacks packs,
            SeminarService seminars,
            Admission admission,
            Live live,
            Clock clock) {
        this.checks = checks;
        this.packs = packs;
        this.seminars = seminars;
        this.admission = admission;
        this.live = live;
        this.clock = clock;
    }

    public UUID make(SeminarId seminar, NewCheck wish) {
        Seat seat = admission.admit(seminar, Act.ARGUE);
        if (packs.of(seminar).pack().evidence(wish.evidence()).isEmpty()) {
            throw new Problem("seminar.problem.no-such-evidence");
        }
        check(wish);
        SourceCheck check = checks.save(new SourceCheck(seminar, wish, seat.id(), Instant.now(clock)));
        seminars.argued(seminar);
        announce(seminar, check);
        return check.id();
    }

    /// Takes a check back for good: its author, unless it was settled meanwhile, or one who teaches.
    public void takeBack(SeminarId seminar, UUID id) {
        SourceCheck check = find(seminar, id);
        Seat seat = admission.admit(seminar, Act.READ);
        boolean own = check.isBy(seat.id()) && !seat.role().teaches();
        admission.admit(seminar, own ? Act.ARGUE : Act.CURATE);
        if (own && check.isSettled()) {
            throw new Problem("seminar.problem.check-settled");
        }
        checks.delete(check);
        announce(seminar, check);
    }

    public void settle(SeminarId seminar, UUID id) {
        change(seminar, id, (check, seat) -> check.settle(seat.id(), Instant.now(clock)));
    }

    public void reopen(SeminarId seminar, UUID id) {
        change(seminar, id, (check, seat) -> check.reopen());
    }

    private void change(SeminarId seminar, UUID id, BiConsumer<SourceCheck, Seat> verb) {
        Seat seat = admission.admit(seminar, Act.CURATE);
        SourceCheck check = find(seminar, id);
        verb.accept(check, seat);
        announce(seminar, check);
    }

    private SourceCheck find(SeminarId seminar, UUID id) {
        return checks.findByIdAndSeminar(id, seminar)
                .orElseThrow(() -> new AccessDeniedException("No such check, or not yours"));
    }

    private static void check(NewCheck wish) {
        if (isWrong(wish.what(), NewCheck.LONGEST_WHAT)) {
            throw new Problem("seminar.problem.check-what", NewCheck.LONGEST_WHAT);
        }
        if (isWrong(wish.where(), NewCheck.LONGEST_WHERE)) {
            throw new Problem("seminar.problem.check-where", NewCheck.LONGEST_WHERE);
        }
        if (isWrong(wish.found(), NewCheck.LONGEST_FOUND)) {
            throw new Problem("seminar.problem.check-found", NewCheck.LONGEST_FOUND);
        }
    }

    private static boolean isWrong(String text, int longest) {
        return text.isBlank() || text.strip().length() > longest;
    }

    private void announce(SeminarId seminar, SourceCheck check) {
        live.announce(new Notice(seminar.value(), Notice.Kind.SOURCE, check.id()));
    }
}
