package moot.debate;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import moot.base.Problem;
import moot.debate.Rejected.Fault;
import moot.debate.Rejected.Field;
import moot.library.Pack;
import moot.library.Scenario;
import moot.live.Live;
import moot.live.Notice;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.Seat;
import moot.seminar.SeminarCreated;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
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
    private final SeminarService seminars;
    private final Admission admission;
    private final Boards boards;
    private final Live live;
    private final Clock clock;

    DebateService(
            ArgumentRepository arguments,
            DebateRepository debates,
            SeminarService seminars,
            Admission admission,
            Boards boards,
            Live live,
            Clock clock) {
        this.arguments = arguments;
        this.debates = debates;
        this.seminars = seminars;
        this.admission = admission;
        this.boards = boards;
        this.live = live;
        this.clock = clock;
    }

    /// Posts an argument. Posting the same id again changes nothing, so that a page may try again after a lost
    /// connection.
    ///
    /// @throws Rejected with every fault, if it cannot be posted as it is
    @Transactional
    public ArgumentId post(PostArgument wish) {
        Seat author = admission.admit(wish.seminar(), Act.ARGUE);
        Debate debate = debates.hold(wish.seminar());
        Optional<Argument> before = arguments.findById(wish.id());
        if (before.isPresent()) {
            return sameAuthor(before.get(), author).id();
        }
        Wording wording = wish.wording().stripped();
        Argument argument = wish.reply() == null
                ? argumentFor(wish, wording, author)
                : replyTo(wish, wish.reply(), wording, author);
        argument.say(wording, Instant.now(clock));
        argument.changedAt(debate.nextChange());
        arguments.save(argument);
        seminars.argued(wish.seminar());
        announce(argument);
        return argument.id();
    }

    /// Gives an argument its next revision; the earlier ones stay readable.
    @Transactional
    public void revise(ArgumentId id, Wording wording) {
        Wording clean = wording.stripped();
        changeOwn(id, argument -> {
            reject(rules(argument.seminar()).faults(clean, form(argument)));
            boolean says = !clean.equals(argument.wordingOf(argument.latest()));
            if (says) {
                argument.say(clean, Instant.now(clock));
            }
            return says;
        });
    }

    /// Takes an argument back. It stays in its place, marked, with its replies.
    @Transactional
    public void withdraw(ArgumentId id) {
        changeOwn(id, argument -> {
            argument.withdraw(Instant.now(clock));
            return true;
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
        Argument parent = arguments
                .findById(reply.to())
                .filter(found -> found.seminar().equals(wish.seminar()))
                .orElseThrow(() -> new Problem("debate.problem.no-argument"));
        boolean asks = reply.relation() == Relation.ASKS;
        List<Fault> faults =
                rules(wish.seminar()).faults(wording, asks ? WordingRules.Form.QUESTION : WordingRules.Form.REPLY);
        faults.addAll(0, ReplyRules.faults(parent, reply));
        reject(faults);
        return Argument.inReply(wish.id(), author.id(), parent, reply);
    }

    /// Changes an argument if the person at the keyboard wrote it and may argue now. The debate is held before the
    /// argument is read, so that two changes at once follow each other.
    ///
    /// @param verb answers whether it changed anything
    private void changeOwn(ArgumentId id, Predicate<Argument> verb) {
        SeminarId seminar = arguments.seminarOf(id).orElseThrow(DebateService::notYours);
        Seat author = admission.admit(seminar, Act.ARGUE);
        Debate debate = debates.hold(seminar);
        Argument argument = sameAuthor(arguments.findById(id).orElseThrow(DebateService::notYours), author);
        if (verb.test(argument)) {
            argument.changedAt(debate.nextChange());
            announce(argument);
        }
    }

    private static WordingRules.Form form(Argument argument) {
        if (argument.asks()) {
            return WordingRules.Form.QUESTION;
        }
        return argument.isReply() ? WordingRules.Form.REPLY : WordingRules.Form.ARGUMENT;
    }

    private static Argument sameAuthor(Argument argument, Seat author) {
        if (!argument.isBy(author.id())) {
            throw notYours();
        }
        return argument;
    }

    private static AccessDeniedException notYours() {
        return new AccessDeniedException("No such argument, or not yours");
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

    private void announce(Argument argument) {
        ArgumentState state = argument.state();
        live.announce(new Notice(
                argument.seminar().value(), Notice.Kind.ARGUMENT, state.id().value(), state.changed()));
    }
}
