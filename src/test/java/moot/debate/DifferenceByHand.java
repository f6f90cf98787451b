package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is otherwise on a later board, by asking both boards the same.
record DifferenceByHand(Board earlier, Board later) {

    void agreesWith(Difference difference) {
        assertThat(difference.touched())
                .isEqualTo(those(id -> isNew(id)
                        || differs(id, Board::get)
                        || differs(id, this::above)
                        || differs(id, this::linked)
                        || differs(id, (board, here) -> board.stancesElsewhere(board.get(here)))));
        assertThat(difference.rehung()).isEqualTo(those(id -> !isNew(id) && differs(id, this::place)));
        Stream.concat(earlier.useOfEvidence().keySet().stream(), later.useOfEvidence().keySet().stream())
                .forEach(evidence -> assertThat(difference.use().get(evidence)).isEqualTo(useIfChanged(evidence)));
        later.authors().stream()
                .filter(author -> !difference.concerned().contains(author))
                .forEach(author -> assertThat(later.concerning(author)).isEqualTo(earlier.concerning(author)));
    }

    private @Nullable Integer useIfChanged(String evidence) {
        int now = later.leaningOn(evidence).size();
        return now == earlier.leaningOn(evidence).size() ? null : now;
    }

    private Set<ArgumentId> those(Predicate<ArgumentId> which) {
        return later.contributions().keySet().stream().filter(which).collect(Collectors.toSet());
    }

    private boolean isNew(ArgumentId id) {
        return earlier.find(id).isEmpty();
    }

    private boolean differs(ArgumentId id, BiFunction<Board, ArgumentId, Object> what) {
        return !Objects.equals(what.apply(earlier, id), what.apply(later, id));
    }

    private Object above(Board board, ArgumentId id) {
        Contribution parent = board.parentOf(board.get(id));
        return parent == null ? List.of() : read(parent);
    }

    private Object linked(Board board, ArgumentId id) {
        Contribution here = board.get(id);
        Stream<Object> there = here.links().stream().flatMap(link -> end(link, board.get(link.to())));
        Stream<Object> back = here.linkedFrom().stream()
                .map(board::get)
                .flatMap(from -> from.links().stream()
                        .filter(link -> link.to().equals(id))
                        .flatMap(link -> end(link, from)));
        return Stream.concat(there, back).toList();
    }

    private Stream<Object> end(Link link, Contribution other) {
        return Stream.of(link, read(other), other.position(), other.stance());
    }

    private List<Object> read(Contribution other) {
        return List.of(other.revisions().size(), other.fate().hidden() == null);
    }

    private Object place(Board board, ArgumentId id) {
        Contribution here = board.get(id);
        return Arrays.asList(here.position(), here.parent(), here.relation());
    }
}
