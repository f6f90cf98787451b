package moot.debate;

import java.time.Clock;
import java.time.Instant;
import moot.base.Problem;
import moot.seminar.Act;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a challenge ends: its target is conceded, or revised and the challenge judged met by whoever raised it. And how
/// an argument ends in a mind: somebody says that it moved them.
@Service
@Transactional
public class ChallengeService {

    private final Changes changes;
    private final Boards boards;
    private final Clock clock;

    ChallengeService(Changes changes, Boards boards, Clock clock) {
        this.changes = changes;
        this.boards = boards;
        this.clock = clock;
    }

    /// Accepts a challenge to one's own argument as it reads now.
    public void concede(ArgumentId own, ArgumentId challenge) {
        changes.changeOwn(own, argument -> {
            Challenges.check(boards.of(argument.seminar()), challenge, own);
            argument.concede(challenge, Instant.now(clock));
            return true;
        });
    }

    /// Says of one's own challenge whether it still holds against what was revised in answer to it.
    public void judge(ArgumentId challenge, ArgumentId revised, Verdict verdict) {
        changes.change(revised, Act.ARGUE, (seat, argument) -> {
            Argument own = changes.find(challenge, argument.seminar())
                    .orElseThrow(() -> new Problem("debate.problem.no-argument"));
            Changes.own(own, seat);
            return argument.judge(challenge, verdict);
        });
    }

    /// Says that somebody else’s argument has moved oneself.
    public void credit(ArgumentId argument) {
        changes.change(argument, Act.ARGUE, (seat, credited) -> {
            if (credited.isBy(seat.id())) {
                throw new Problem("debate.problem.own-credit");
            }
            return credited.credit(seat.id());
        });
    }

    public void takeBackCredit(ArgumentId argument) {
        changes.change(argument, Act.ARGUE, (seat, credited) -> credited.takeBackCredit(seat.id()));
    }
}
