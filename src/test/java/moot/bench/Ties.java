package moot.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import moot.debate.ArgumentId;
import moot.debate.DebateService;
import moot.debate.Link;
import moot.debate.Relation;
import moot.people.SignedIn;
import moot.seminar.SeminarId;
import moot.seminar.TestSeminars;
import org.jspecify.annotations.Nullable;

/// Links across the threads of a debate, which make it a graph: attacks, since these may go anywhere.
final class Ties {

    private static final int FOR_EACH_HUNDRED = 15;

    private final DebateService debates;
    private final Random chance;
    private final List<Said> said = new ArrayList<>();

    Ties(DebateService debates, Random chance) {
        this.debates = debates;
        this.chance = chance;
    }

    void hear(ArgumentId id, @Nullable ArgumentId parent, SignedIn author) {
        said.add(new Said(id, parent, author));
    }

    /// Between arguments that are not tied yet, while somebody looks on, as somebody does in a class.
    void tie(SeminarId seminar) {
        Set<List<ArgumentId>> tied = new HashSet<>();
        while (tied.size() < said.size() * FOR_EACH_HUNDRED / 100) {
            Said from = any();
            ArgumentId to = any().id();
            if (!to.equals(from.id()) && !to.equals(from.parent()) && tied.add(List.of(from.id(), to))) {
                Relation relation = chance.nextBoolean() ? Relation.REBUTS : Relation.UNDERCUTS;
                TestSeminars.as(from.author(), () -> debates.link(from.id(), new Link(to, relation, null, 1)));
                TestSeminars.as(from.author(), () -> debates.board(seminar));
            }
        }
    }

    private Said any() {
        return said.get(chance.nextInt(said.size()));
    }

    private record Said(ArgumentId id, @Nullable ArgumentId parent, SignedIn author) {}
}
