package moot.debate;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import moot.base.Problem;
import moot.debate.Rejected.Fault;
import moot.debate.Rejected.Field;
import moot.library.Pack;
import moot.library.Scenario;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.Seat;
import moot.seminar.SeminarCreated;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that changes a debate. Each verb asks the seminar whether it is allowed, checks what was said against
/// the seminar's pack, stores it, counts the change and sends the news.
@Service
public class DebateService {

    /// Deeper than any exchange that somebody can follow, and no deeper than a page can show.
    static final int DEEPEST = 40;

    private final ArgumentRepository arguments;
    private final DebateRepository debates;
    private final CurationRepository curations;
    private final SeminarService seminars;
    private final Admission admission;
    private final Changes changes;
    private final Boards boards;
    private final Clock clock;

    DebateService(
            ArgumentRepository arguments,
            DebateRepository debates,
            CurationRepository curations,
            SeminarService seminars,
            Admission admission,
            Changes changes,
            Boards boards,
            Clock clock) {
        this.arguments = arguments;
        this.debates = debates;
        this.curations = curations;
        this.seminars = seminars;
        this.admission = admission;
        this.changes = changes;
        this.boards = boards;
        this.clock = clock;
    }

    /// Posts an argument. Posting the same id again changes nothing, so that a page may try again after a lost
    /// connection.
    ///
    /// @throws Rejected with every fault, if it cannot be posted as it is
    @Transactional
    public ArgumentId post(PostArgument wish) {
        Seat author = admission.admit(wish.seminar(), Act.ARGUE);
        Debate debate = changes.hold(wish.seminar());
        Optional<Argument> before = arguments.findById(wish.id());
        if (before.isPresent()) {
            return Changes.own(before.get(), author).id();
        }
        Wording wording = wish.wording().stripped();
        Argument argument = wish.reply() == null
                ? argumentFor(wish, wording, author)
                : replyTo(wish, wish.reply(), wording, author);
        argument.say(wording, Instant.now(clock));
        changes.count(debate, argument);
        arguments.save(argument);
        seminars.argued(wish.seminar());
        return argument.id();
    }

    /// Gives an argument its next revision; the earlier ones stay readable.
    @Transactional
    public void revise(ArgumentId id, Wording wording) {
        revise(id, wording, null);
    }

    /// Gives an argument its next revision in answer to a challenge, whose author is then asked whether it still holds.
    ///
    /// @param challenge what goes against the argument; absent where the revision answers nobody
    @Transactional
    public void revise(ArgumentId id, Wording wording, @Nullable ArgumentId challenge) {
        Wording clean = wording.stripped();
        changes.changeOwn(id, argument -> {
            reject(rules(argument.seminar()).faults(clean, form(argument)));
            if (challenge != null) {
                Challenges.check(boards.of(argument.seminar()), challenge, id);
            }
            boolean says = !clean.equals(argument.wordingOf(argument.latest()));
            if (says) {
                argument.say(clean, challenge, Instant.now(clock));
            }
            return says;
        });
    }

    /// Takes an argument back. It stays in its place, marked, with its replies.
    @Transactional
    public void withdraw(ArgumentId id) {
        changes.changeOwn(id, argument -> {
            argument.withdraw(Instant.now(clock));
            return true;
        });
    }

    /// Ties one's own argument to another one, besides its parent.
    ///
    /// @throws Rejected with every fault, if they cannot be tied so
    @Transactional
    public void link(ArgumentId from, Link link) {
        changes.changeOwn(from, argument -> {
            reject(LinkRules.faults(boards.of(argument.seminar()), from, link));
            return argument.link(link);
        });
    }

    /// Takes a link of one's own argument back.
    @Transactional
    public void unlink(ArgumentId from, ArgumentId to) {
        changes.changeOwn(from, argument -> {
            boolean there = argument.unlink(to);
            if (there) {
                LettingGo.tell(new Tie(from, to), curations.findBySeminarOrderByIdDesc(argument.seminar()));
            }
            return there;
        });
    }

    /// The debate as it stands, for whoever takes part.
    public Board board(SeminarId seminar) {
        admission.admit(seminar, Act.READ);
        return boards.of(seminar);
    }

    @EventListener
    void seminarCreated(SeminarCreated event) {
        debates.save(new Debate(event.id()));
    }

    private Argument argumentFor(PostArgument wish, Wording wording, Seat author) {
        List<Fault> faults = rules(wish.seminar()).faults(wording, WordingRules.Form.ARGUMENT);
        String position = wish.position();
        if (position == null || scenario(wish.seminar()).position(position).isEmpty()) {
            faults.addFirst(new Fault(Field.POSITION, "debate.fault.position-empty"));
            throw new Rejected(faults);
        }
        reject(faults);
        return Argument.forPosition(wish.id(), author.id(), wish.seminar(), position);
    }

    private Argument replyTo(PostArgument wish, PostArgument.Reply reply, Wording wording, Seat author) {
        Argument parent =
                changes.find(reply.to(), wish.seminar()).orElseThrow(() -> new Problem("debate.problem.no-argument"));
        boolean asks = reply.relation() == Relation.ASKS;
        List<Fault> faults =
                rules(wish.seminar()).faults(wording, asks ? WordingRules.Form.QUESTION : WordingRules.Form.REPLY);
        faults.addAll(0, ReplyRules.faults(parent, reply));
        reject(faults);
        return Argument.inReply(wish.id(), author.id(), parent, reply);
    }

    private static WordingRules.Form form(Argument argument) {
        if (argument.asks()) {
            return WordingRules.Form.QUESTION;
        }
        return argument.isReply() ? WordingRules.Form.REPLY : WordingRules.Form.ARGUMENT;
    }

    private WordingRules rules(SeminarId seminar) {
        Pack pack = seminars.pack(seminar);
        return new WordingRules(
                admission.summary(seminar).leastCitations(),
                id -> pack.evidence(id).isPresent());
    }

    private Scenario scenario(SeminarId seminar) {
        return seminars.pack(seminar).scenarios().getFirst();
    }

    private static void reject(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
    }
}
