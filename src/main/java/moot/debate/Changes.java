package moot.debate;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import moot.live.Live;
import moot.live.Notice;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// How anything in a debate changes: whoever may is let in, the debate is held before an argument is read, so that two
/// changes at once follow each other, and what has changed is counted and told. Within the transaction of a verb.
@Component
class Changes {

    private final ArgumentRepository arguments;
    private final DebateRepository debates;
    private final Admission admission;
    private final Boards boards;
    private final Live live;

    Changes(ArgumentRepository arguments, DebateRepository debates, Admission admission, Boards boards, Live live) {
        this.arguments = arguments;
        this.debates = debates;
        this.admission = admission;
        this.boards = boards;
        this.live = live;
    }

    /// Changes an argument if the person at the keyboard may.
    ///
    /// @param verb answers whether it changed anything
    void change(ArgumentId id, Act act, BiPredicate<Seat, Argument> verb) {
        SeminarId seminar = arguments.seminarOf(id).orElseThrow(Changes::notYours);
        Seat seat = admission.admit(seminar, act);
        Debate debate = debates.hold(seminar);
        Argument argument = arguments.findById(id).orElseThrow(Changes::notYours);
        if (verb.test(seat, argument)) {
            count(debate, argument);
        }
    }

    /// Changes an argument if the person at the keyboard wrote it and may argue now.
    void changeOwn(ArgumentId id, Predicate<Argument> verb) {
        change(id, Act.ARGUE, (author, argument) -> verb.test(own(argument, author)));
    }

    Debate hold(SeminarId seminar) {
        return debates.hold(seminar);
    }

    /// Counts a change that is whole: what is changed further has to be counted again.
    void count(Debate debate, Argument changed) {
        changed.changedAt(debate.nextChange());
        ArgumentState state = changed.state();
        Live.afterCommit(() -> boards.tell(changed.seminar(), state));
        live.announce(new Notice(
                changed.seminar().value(), Notice.Kind.ARGUMENT, state.id().value(), state.changed()));
    }

    Optional<Argument> find(ArgumentId id, SeminarId seminar) {
        return arguments.findById(id).filter(found -> found.seminar().equals(seminar));
    }

    static Argument own(Argument argument, Seat author) {
        if (!argument.isBy(author.id())) {
            throw notYours();
        }
        return argument;
    }

    private static AccessDeniedException notYours() {
        return new AccessDeniedException("No such argument, or not yours");
    }
}
