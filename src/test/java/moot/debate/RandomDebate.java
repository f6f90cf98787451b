package moot.debate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A debate that chance makes up, one legal change at a time; the same seed makes up the same one.
final class RandomDebate {

    static final List<String> POSITIONS = List.of("P1", "P2", "P3");
    private static final List<String> EVIDENCE = List.of("e1", "e2", "e3", "e4", "e5", "e6");

    final StoredDebate stored = new StoredDebate();
    private final Random chance;
    private final List<ArgumentId> standing = new ArrayList<>();

    RandomDebate(long seed) {
        chance = new Random(seed);
    }

    ArgumentState next() {
        int dice = standing.isEmpty() ? 0 : chance.nextInt(100);
        if (dice < 20) {
            return posted(stored.argue(oneOf(POSITIONS), evidence()));
        } else if (dice < 65) {
            return posted(reply(oneOf(standing)));
        } else if (dice < 88) {
            return stored.revise(oneOf(standing), evidence());
        }
        ArgumentId gone = oneOf(standing);
        standing.remove(gone);
        return stored.withdraw(gone);
    }

    private ArgumentState reply(ArgumentId parent) {
        boolean disputable =
                !stored.state(parent).current().wording().citations().isEmpty();
        Relation relation = oneOf(List.of(Relation.values()));
        return stored.reply(
                parent, relation == Relation.DISPUTES && !disputable ? Relation.UNDERCUTS : relation, evidence());
    }

    private ArgumentState posted(ArgumentState state) {
        standing.add(state.id());
        return state;
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
