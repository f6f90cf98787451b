package moot.debate;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pcollections.PMap;

/// What a debate would be if some of its evidence were wrong: an argument whose every support is among that evidence
/// falls, and what it goes against or speaks for stands otherwise. Thought through on a board of its own; nothing of
/// the debate changes.
///
/// @param fallen    the arguments that would lose their only support, oldest first
/// @param elsewhere how others would stand then that stand otherwise now
public record Supposition(List<ArgumentId> fallen, Map<ArgumentId, Turn> elsewhere) {

    /// How an argument stands, and how it would.
    public record Turn(Standing now, Standing then) {}

    static Supposition of(Board board, Collection<String> wrong) {
        Set<String> evidence = Set.copyOf(wrong);
        List<ArgumentId> fallen = evidence.stream()
                .flatMap(id -> board.leaningOn(id).stream())
                .distinct()
                .filter(id -> restsOnlyOn(evidence, board.get(id)))
                .sorted()
                .toList();
        return new Supposition(fallen, turns(board, fallen));
    }

    private static boolean restsOnlyOn(Set<String> evidence, Contribution argument) {
        List<String> supports = argument.wording().citations().stream()
                .filter(citation -> citation.bearing() == Bearing.SUPPORTS)
                .map(Citation::evidence)
                .toList();
        return !supports.isEmpty() && evidence.containsAll(supports);
    }

    /// An argument that falls takes part no more than one that is withdrawn.
    private static Map<ArgumentId, Turn> turns(Board board, List<ArgumentId> fallen) {
        PMap<ArgumentId, Contribution> supposed = board.contributions();
        for (ArgumentId id : fallen) {
            Contribution here = board.get(id);
            supposed = supposed.plus(id, here.with(here.stored().withdrawn()));
        }
        Map<ArgumentId, Contribution> then = new Assessor(supposed).after(fallen);
        Set<ArgumentId> fell = new HashSet<>(fallen);
        Map<ArgumentId, Turn> turns = new LinkedHashMap<>();
        then.keySet().stream().filter(id -> !fell.contains(id)).sorted().forEach(id -> {
            Standing before = board.get(id).standing();
            Standing after = Objects.requireNonNull(then.get(id)).standing();
            if (before != null && after != null && before != after) {
                turns.put(id, new Turn(before, after));
            }
        });
        return turns;
    }
}
