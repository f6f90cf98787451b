package moot.debate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import moot.base.Problem;
import moot.seminar.ParticipantId;

/// A debate that chance makes up, one legal change at a time; the same seed makes up the same one.
public final class RandomDebate {

    public static final List<String> POSITIONS = List.of("P1", "P2", "P3");
    public static final List<String> EVIDENCE = List.of("e1", "e2", "e3", "e4", "e5", "e6");

    public static final List<ParticipantId> AUTHORS = Stream.of(1, 2, 3, 4)
            .map(number -> new ParticipantId(new UUID(1, number)))
            .toList();

    final StoredDebate stored = new StoredDebate();
    private final Random chance;
    private final List<ArgumentId> standing = new ArrayList<>();
    private final List<ArgumentId> hidden = new ArrayList<>();

    public RandomDebate(long seed) {
        chance = new Random(seed);
    }

    /// The board some changes later.
    public Board after(Board earlier, int changes) {
        for (int change = 0; change < changes; change++) {
            next();
        }
        return earlier.with(stored.changedSince(earlier.version()));
    }

    /// Whatever changed by the next step.
    List<ArgumentState> next() {
        long before = stored.changes();
        step();
        return stored.changedSince(before);
    }

    private void step() {
        stored.by(oneOf(AUTHORS));
        int dice = standing.isEmpty() ? 0 : chance.nextInt(100);
        if (dice < 20) {
            posted(stored.argue(oneOf(POSITIONS), evidence()));
        } else if (dice < 26 && !stored.acts().isEmpty()) {
            orRevised(oneOf(standing), this::undone);
        } else if (dice < 58) {
            posted(reply(oneOf(standing)));
        } else if (dice < 70) {
            stored.revise(oneOf(standing), evidence());
        } else if (dice < 93) {
            between(oneOf(standing), oneOf(standing), chance.nextInt(12));
        } else if (dice < 96 && !hidden.isEmpty()) {
            ArgumentId back = hidden.removeLast();
            standing.add(back);
            stored.unhide(back);
        } else {
            ArgumentId gone = oneOf(standing);
            standing.remove(gone);
            stored.withdraw(gone);
        }
    }

    private ArgumentState reply(ArgumentId parent) {
        boolean disputable =
                !stored.state(parent).current().wording().citations().isEmpty();
        Relation relation = oneOf(List.of(Relation.values()));
        return stored.reply(
                parent, relation == Relation.DISPUTES && !disputable ? Relation.UNDERCUTS : relation, evidence());
    }

    /// Whatever two arguments can have to do with each other; where they cannot, the one is revised.
    private void between(ArgumentId one, ArgumentId other, int what) {
        Board board = Board.EMPTY.with(stored.states());
        boolean challenges =
                board.find(other).stream().flatMap(Challenges::against).anyMatch(one::equals);
        if (challenges && what < 2) {
            stored.concede(one, other);
        } else if (challenges && what < 4) {
            stored.answer(one, other);
        } else if (challenges && board.get(one).meeting(other) != null) {
            stored.judge(other, one, oneOf(List.of(Verdict.values())));
        } else if (what == 0) {
            standing.remove(one);
            hidden.add(one);
            stored.hide(one);
        } else if (what < 3 && !board.get(one).links().isEmpty()) {
            orRevised(
                    one,
                    () -> relinked(board, one, oneOf(board.get(one).links()).to()));
        } else if (what < 5) {
            linked(board, one, other);
        } else if (what < 8) {
            moved(board, one, other, what);
        } else if (what < 11) {
            orRevised(one, () -> merged(one, other));
        } else {
            credited(board.get(one), oneOf(AUTHORS));
        }
    }

    private void linked(Board board, ArgumentId one, ArgumentId other) {
        Relation relation = oneOf(List.of(Relation.SUPPORTS, Relation.REBUTS, Relation.UNDERCUTS));
        Link link = new Link(other, relation, null, 1);
        if (LinkRules.faults(board, one, link).isEmpty()) {
            stored.link(one, other, relation);
        } else {
            stored.revise(one, evidence());
        }
    }

    private void moved(Board board, ArgumentId one, ArgumentId other, int what) {
        Graft graft = what == 5 && !board.get(one).asks()
                ? Graft.forPosition(oneOf(POSITIONS))
                : Graft.beneath(other, oneOf(List.of(Relation.REBUTS, Relation.SUPPORTS, Relation.ASKS)), null);
        orRevised(one, () -> {
            CurationRules.checkGraft(board, one, graft);
            stored.hang(one, graft);
        });
    }

    private void merged(ArgumentId one, ArgumentId other) {
        stored.merge(one, other);
        standing.remove(one);
    }

    /// By its author, or by somebody who puts it in order.
    private void relinked(Board board, ArgumentId from, ArgumentId to) {
        switch (chance.nextInt(4)) {
            case 0 -> stored.unlink(from, to);
            case 1 -> stored.removeLink(from, to);
            default -> stored.retypeLink(from, otherwise(board.get(to)));
        }
    }

    private Link otherwise(Contribution to) {
        List<Citation> citations = to.wording().citations();
        boolean disputes = !citations.isEmpty() && chance.nextBoolean();
        Relation relation = oneOf(List.of(Relation.SUPPORTS, Relation.REBUTS, Relation.UNDERCUTS));
        return new Link(
                to.id(),
                disputes ? Relation.DISPUTES : relation,
                disputes ? oneOf(citations).evidence() : null,
                to.revisions().size());
    }

    private void undone() {
        Curation act = oneOf(stored.acts());
        stored.undo(act);
        if (act.act() == CurationAct.MERGE) {
            standing.add(act.argument());
        }
    }

    private void credited(Contribution one, ParticipantId whom) {
        if (one.author().equals(whom)) {
            stored.revise(one.id(), evidence());
        } else if (one.moved().contains(whom)) {
            stored.takeBackCredit(one.id(), whom);
        } else {
            stored.credit(one.id(), whom);
        }
    }

    private void orRevised(ArgumentId id, Runnable change) {
        try {
            change.run();
        } catch (Problem unfit) {
            stored.revise(id, evidence());
        }
    }

    private void posted(ArgumentState state) {
        standing.add(state.id());
    }

    private String[] evidence() {
        return chance.ints(chance.nextInt(4), 0, EVIDENCE.size())
                .mapToObj(EVIDENCE::get)
                .toArray(String[]::new);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
