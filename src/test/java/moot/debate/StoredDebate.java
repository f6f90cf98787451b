package moot.debate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import moot.seminar.ParticipantId;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;

/// A debate as a database would store it: each verb counts one change and answers with the argument's new state.
/// Keys are counted up, so that the same history gives the same debate.
final class StoredDebate implements Merging.Hand {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final SeminarId SEMINAR = new SeminarId(new UUID(0, 1));
    private static final ParticipantId AUTHOR = new ParticipantId(new UUID(0, 2));

    private final Map<ArgumentId, Argument> arguments = new LinkedHashMap<>();
    private final List<Curation> acts = new ArrayList<>();
    private ParticipantId author = AUTHOR;
    private long changes;

    /// Whoever argues from now on.
    StoredDebate by(ParticipantId next) {
        author = next;
        return this;
    }

    ArgumentState argue(String position, String... evidence) {
        return saying(Argument.forPosition(nextId(), author, SEMINAR, position), evidence);
    }

    /// With bearings of one's own.
    ArgumentState argueCiting(String position, Citation... citations) {
        Argument argument = Argument.forPosition(nextId(), AUTHOR, SEMINAR, position);
        argument.say(new Wording("Claim " + (changes + 1), "Warrant", null, "", List.of(citations)), NOW);
        arguments.put(argument.id(), argument);
        return changed(argument);
    }

    ArgumentState reply(ArgumentId parent, Relation relation, String... evidence) {
        Argument above = get(parent);
        @Nullable
        String disputed = relation == Relation.DISPUTES
                ? above.state().current().wording().citations().getFirst().evidence()
                : null;
        return saying(
                Argument.inReply(
                        nextId(), author, above, new PostArgument.Reply(parent, above.latest(), relation, disputed)),
                evidence);
    }

    ArgumentState revise(ArgumentId id, String... evidence) {
        return saying(get(id), evidence);
    }

    ArgumentState withdraw(ArgumentId id) {
        get(id).withdraw(NOW);
        return changed(get(id));
    }

    ArgumentState answer(ArgumentId id, ArgumentId challenge) {
        get(id).say(new Wording("Claim " + (changes + 1), "Warrant", null, "", List.of()), challenge, NOW);
        return changed(get(id));
    }

    ArgumentState link(ArgumentId from, ArgumentId to, Relation relation) {
        get(from).link(new Link(to, relation, null, get(to).latest()));
        return changed(get(from));
    }

    ArgumentState unlink(ArgumentId from, ArgumentId to) {
        get(from).unlink(to);
        LettingGo.tell(new Tie(from, to), acts);
        return changed(get(from));
    }

    ArgumentState credit(ArgumentId id, ParticipantId moved) {
        get(id).credit(moved);
        return changed(get(id));
    }

    ArgumentState takeBackCredit(ArgumentId id, ParticipantId moved) {
        get(id).takeBackCredit(moved);
        return changed(get(id));
    }

    ArgumentState concede(ArgumentId id, ArgumentId challenge) {
        get(id).concede(challenge, NOW);
        return changed(get(id));
    }

    ArgumentState judge(ArgumentId challenge, ArgumentId revised, Verdict verdict) {
        get(revised).judge(challenge, verdict);
        return changed(get(revised));
    }

    ArgumentState hide(ArgumentId id) {
        get(id).hide("Off topic", NOW);
        return changed(get(id));
    }

    ArgumentState unhide(ArgumentId id) {
        get(id).unhide();
        return changed(get(id));
    }

    void merge(ArgumentId duplicate, ArgumentId into) {
        curate(CurationAct.MERGE, duplicate, act -> merging().merge(get(duplicate), act, into));
    }

    void retypeLink(ArgumentId from, Link now) {
        curate(CurationAct.RETYPE_LINK, from, act -> relinking().retype(get(from), act, now));
    }

    void removeLink(ArgumentId from, ArgumentId to) {
        curate(CurationAct.REMOVE_LINK, from, act -> relinking().remove(get(from), act, to));
    }

    private void curate(CurationAct act, ArgumentId id, Consumer<Curation> verb) {
        Curation curation = new Curation(act, get(id), "In order", author, NOW);
        verb.accept(curation);
        acts.addFirst(curation);
        changed(get(id));
    }

    void undo(Curation act) {
        UndoRules.check(act, acts);
        Argument argument = get(act.argument());
        if (act.act() == CurationAct.MERGE) {
            merging().undo(argument, act);
        } else {
            relinking().undo(argument, act);
        }
        act.undo(author, NOW);
        changed(argument);
    }

    /// Those merges and acts on links that still hold, the latest first.
    List<Curation> acts() {
        return acts.stream().filter(act -> !act.isUndone()).toList();
    }

    private Relinking relinking() {
        return new Relinking(Board.EMPTY.with(states()));
    }

    private Merging merging() {
        return new Merging(Board.EMPTY.with(states()), this);
    }

    @Override
    public void hangBeneath(Board board, ArgumentId reply, ArgumentId parent, int answers) {
        change(reply, argument -> {
            ArgumentState.Spine before = argument.spine();
            argument.hang(
                    new ArgumentState.Spine(parent, before.position(), before.relation(), before.disputed(), answers),
                    0);
        });
    }

    @Override
    public void change(ArgumentId id, Consumer<Argument> verb) {
        verb.accept(get(id));
        changed(get(id));
    }

    /// As curation does: the arguments beneath are told nothing, since their place follows.
    ArgumentState hang(ArgumentId id, Graft graft) {
        get(id).hang(graft.spine(Board.EMPTY.with(states())), 0);
        return changed(get(id));
    }

    List<ArgumentState> states() {
        return changedSince(0);
    }

    List<ArgumentState> changedSince(long version) {
        return arguments.values().stream()
                .map(Argument::state)
                .filter(state -> state.changed() > version)
                .sorted(Comparator.comparing(ArgumentState::id))
                .toList();
    }

    ArgumentState state(ArgumentId id) {
        return get(id).state();
    }

    long changes() {
        return changes;
    }

    private Argument get(ArgumentId id) {
        Argument found = arguments.get(id);
        if (found == null) {
            throw new IllegalArgumentException("No argument " + id);
        }
        return found;
    }

    private ArgumentId nextId() {
        return new ArgumentId(new UUID(1, arguments.size() + 1));
    }

    private ArgumentState saying(Argument argument, String... evidence) {
        List<Citation> citations = new ArrayList<>(
                Arrays.stream(evidence).distinct().map(Citation::supporting).toList());
        argument.say(new Wording("Claim " + (changes + 1), "Warrant", null, "", citations), NOW);
        arguments.put(argument.id(), argument);
        return changed(argument);
    }

    private ArgumentState changed(Argument argument) {
        argument.changedAt(++changes);
        return argument.state();
    }
}
