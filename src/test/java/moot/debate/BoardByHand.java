package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a board ought to say, worked out from the stored arguments in the plainest way.
final class BoardByHand {

    private final Map<ArgumentId, ArgumentState> states = new HashMap<>();
    private final Map<ArgumentId, List<ArgumentState>> replies = new HashMap<>();
    private final Map<String, List<ArgumentState>> roots = new HashMap<>();

    BoardByHand(List<ArgumentState> stored) {
        stored.stream().sorted(Comparator.comparing(ArgumentState::posted)).forEach(state -> {
            states.put(state.id(), state);
            siblings(state).add(state);
        });
    }

    private List<ArgumentState> siblings(ArgumentState state) {
        ArgumentId parent = state.spine().parent();
        return parent == null
                ? roots.computeIfAbsent(state.spine().position(), position -> new ArrayList<>())
                : replies.computeIfAbsent(parent, id -> new ArrayList<>());
    }

    void agreesWith(Board board) {
        counts(board);
        states.values().forEach(state -> agrees(state, board));
        RandomDebate.POSITIONS.forEach(position -> reads(position, board));
        assertThat(leaning(board)).isEqualTo(leaning());
        assertThat(standings(board)).isEqualTo(new StandingByHand(states).all());
    }

    private Map<ArgumentId, Optional<Standing>> standings(Board board) {
        return states.keySet().stream()
                .collect(Collectors.toMap(
                        id -> id, id -> Optional.ofNullable(board.get(id).standing())));
    }

    private void counts(Board board) {
        assertThat(board.size()).isEqualTo(states.size());
        assertThat(RandomDebate.POSITIONS.stream().mapToInt(board::count).sum()).isEqualTo(states.size());
        assertThat(board.version())
                .isEqualTo(states.values().stream()
                        .mapToLong(ArgumentState::changed)
                        .max()
                        .orElse(0));
    }

    private void agrees(ArgumentState state, Board board) {
        Contribution shown = board.get(state.id());
        List<ArgumentState> thread = thread(state);
        assertThat(shown.stance()).isEqualTo(stance(state));
        assertThat(shown.replies()).isEqualTo(ids(direct(state)));
        assertThat(shown.beneath()).isEqualTo(thread.size() - 1);
        assertThat(shown.revisions()).isEqualTo(state.revisions());
        assertThat(shown.withdrawn()).isEqualTo(!state.fate().present());
        assertThat(board.above(state.id())).hasSize(shown.depth());
        assertThat(shown.position()).isEqualTo(position(state));
        assertThat(board.by(state.author())).contains(state.id());
        assertThat(board.stancesElsewhere(shown)).isEqualTo(elsewhere(state));
        assertThat(shown.linkedFrom()).containsExactlyInAnyOrderElementsOf(linking(state));
    }

    private void reads(String position, Board board) {
        List<ArgumentId> order = ids(roots.getOrDefault(position, List.of()).stream()
                .flatMap(root -> thread(root).stream())
                .toList());
        assertThat(board.outline(List.of(position)).map(Contribution::id).toList())
                .isEqualTo(order);
        @Nullable ArgumentId previous = null;
        for (ArgumentId id : order) {
            assertThat(board.before(id).orElse(null)).isEqualTo(previous);
            previous = id;
        }
    }

    private List<ArgumentState> thread(ArgumentState top) {
        List<ArgumentState> thread = new ArrayList<>(List.of(top));
        direct(top).forEach(reply -> thread.addAll(thread(reply)));
        return thread;
    }

    private List<ArgumentState> direct(ArgumentState state) {
        return replies.getOrDefault(state.id(), List.of());
    }

    /// For, unless there is a question on the way up, or an odd number of attacks.
    private Stance stance(ArgumentState state) {
        int attacks = 0;
        for (ArgumentState at = state; at.spine().parent() != null; at = parentOf(at)) {
            if (at.spine().relation() == Relation.ASKS) {
                return Stance.OPEN;
            }
            attacks += at.spine().relation() == Relation.SUPPORTS ? 0 : 1;
        }
        return attacks % 2 == 0 ? Stance.FOR : Stance.AGAINST;
    }

    private Map<String, Stance> elsewhere(ArgumentState state) {
        Map<String, Stance> elsewhere = new HashMap<>();
        RandomDebate.POSITIONS.stream()
                .filter(position -> !position.equals(position(state)))
                .forEach(position -> towards(position, state).ifPresent(stance -> elsewhere.put(position, stance)));
        return elsewhere;
    }

    /// By the first argument on the way up that has a link there.
    private Optional<Stance> towards(String position, ArgumentState state) {
        List<Stance> linked = state.links().stream()
                .filter(link -> position(stateOf(link.to())).equals(position))
                .map(link -> turned(stance(stateOf(link.to())), link.relation()))
                .distinct()
                .toList();
        if (!linked.isEmpty()) {
            return Optional.of(linked.size() == 1 ? linked.getFirst() : Stance.OPEN);
        }
        Relation relation = state.spine().relation();
        return relation == null
                ? Optional.empty()
                : towards(position, parentOf(state)).map(stance -> turned(stance, relation));
    }

    private static Stance turned(Stance stance, Relation relation) {
        if (stance == Stance.OPEN || relation == Relation.ASKS) {
            return Stance.OPEN;
        }
        return (stance == Stance.FOR) == (relation == Relation.SUPPORTS) ? Stance.FOR : Stance.AGAINST;
    }

    private ArgumentState stateOf(ArgumentId id) {
        return Objects.requireNonNull(states.get(id));
    }

    private ArgumentState parentOf(ArgumentState state) {
        ArgumentState parent = states.get(state.spine().parent());
        if (parent == null) {
            throw new AssertionError("No parent of " + state.id());
        }
        return parent;
    }

    private String position(ArgumentState state) {
        ArgumentState top = state;
        while (top.spine().parent() != null) {
            top = parentOf(top);
        }
        return top.spine().position();
    }

    private List<ArgumentId> linking(ArgumentState target) {
        return ids(states.values().stream()
                .filter(from -> from.links().stream().anyMatch(link -> link.to().equals(target.id())))
                .toList());
    }

    private Map<String, Set<ArgumentId>> leaning() {
        Map<String, Set<ArgumentId>> leaning = new HashMap<>();
        states.values().stream()
                .filter(state -> state.fate().present())
                .forEach(state -> state.current()
                        .wording()
                        .citations()
                        .forEach(citation -> leaning.computeIfAbsent(citation.evidence(), evidence -> new HashSet<>())
                                .add(state.id())));
        return leaning;
    }

    private static Map<String, Set<ArgumentId>> leaning(Board board) {
        return board.useOfEvidence().keySet().stream().collect(Collectors.toMap(evidence -> evidence, evidence -> {
            assertThat(board.leaningOn(evidence)).doesNotHaveDuplicates();
            return Set.copyOf(board.leaningOn(evidence));
        }));
    }

    private static List<ArgumentId> ids(List<ArgumentState> states) {
        return states.stream().map(ArgumentState::id).toList();
    }
}
