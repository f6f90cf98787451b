package moot.debate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// One debate as every page reads it: an immutable snapshot that a change turns into the next one, touching only
/// the path from the changed argument up to its position. Pages keep ids and ask here.
///
/// @see <a href="https://pcollections.org">PCollections</a> for the structures that two snapshots share
public final class Board {

    public static final Board EMPTY = new Board(0, HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    private final long version;
    private final PMap<ArgumentId, Contribution> contributions;
    private final PMap<String, PVector<ArgumentId>> roots;
    private final PMap<String, PVector<ArgumentId>> leaning;

    private Board(
            long version,
            PMap<ArgumentId, Contribution> contributions,
            PMap<String, PVector<ArgumentId>> roots,
            PMap<String, PVector<ArgumentId>> leaning) {
        this.version = version;
        this.contributions = contributions;
        this.roots = roots;
        this.leaning = leaning;
    }

    /// The board after these changes, however they are ordered.
    Board with(Collection<ArgumentState> changes) {
        Board board = this;
        List<ArgumentState> oldestFirst = changes.stream()
                .sorted(Comparator.comparing(ArgumentState::posted))
                .toList();
        for (ArgumentState state : oldestFirst) {
            board = board.with(state);
        }
        return board;
    }

    /// The board after an argument was posted or has changed. What it already knows changes nothing.
    Board with(ArgumentState state) {
        Contribution known = contributions.get(state.id());
        if (known == null) {
            return posted(state);
        }
        return known.says(state) ? this : altered(known, state);
    }

    private Board posted(ArgumentState state) {
        Contribution parent = state.parent() == null ? null : get(state.parent());
        Contribution added = Contribution.of(state, stanceOf(state, parent));
        PMap<ArgumentId, Contribution> next = contributions.plus(added.id(), added);
        for (Contribution above = parent; above != null; above = parentOf(above)) {
            next = next.plus(above.id(), above.gaining(added));
        }
        PMap<String, PVector<ArgumentId>> grown = parent == null ? plus(roots, state.position(), added.id()) : roots;
        return new Board(later(state), next, grown, lean(List.of(), added));
    }

    private Board altered(Contribution known, ArgumentState state) {
        Contribution changed = known.becoming(state);
        PMap<ArgumentId, Contribution> next = contributions.plus(changed.id(), changed);
        for (Contribution above = parentOf(known); above != null; above = parentOf(above)) {
            next = next.plus(above.id(), above.stirred(state.changed()));
        }
        return new Board(later(state), next, roots, lean(cited(known), changed));
    }

    private long later(ArgumentState state) {
        return Math.max(version, state.changed());
    }

    private static Stance stanceOf(ArgumentState state, @Nullable Contribution parent) {
        return parent == null || state.relation() == null
                ? Stance.FOR
                : state.relation().of(parent.stance());
    }

    /// What an argument leans on now: the citations of its latest revision, none once it is withdrawn.
    private static List<String> cited(Contribution contribution) {
        return contribution.withdrawn()
                ? List.of()
                : contribution.wording().citations().stream()
                        .map(Citation::evidence)
                        .toList();
    }

    private PMap<String, PVector<ArgumentId>> lean(List<String> before, Contribution now) {
        List<String> after = cited(now);
        PMap<String, PVector<ArgumentId>> next = leaning;
        for (String evidence : before) {
            if (!after.contains(evidence)) {
                PVector<ArgumentId> rest =
                        next.getOrDefault(evidence, TreePVector.empty()).minus((Object) now.id());
                next = rest.isEmpty() ? next.minus(evidence) : next.plus(evidence, rest);
            }
        }
        for (String evidence : after) {
            if (!before.contains(evidence)) {
                next = plus(next, evidence, now.id());
            }
        }
        return next;
    }

    private static PMap<String, PVector<ArgumentId>> plus(
            PMap<String, PVector<ArgumentId>> index, String key, ArgumentId id) {
        return index.plus(key, index.getOrDefault(key, TreePVector.empty()).plus(id));
    }

    /// How many changes the debate has seen: what a page remembers to ask later what it missed.
    public long version() {
        return version;
    }

    public int size() {
        return contributions.size();
    }

    public Optional<Contribution> find(ArgumentId id) {
        return Optional.ofNullable(contributions.get(id));
    }

    public Contribution get(ArgumentId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No argument " + id + " in this debate"));
    }

    public @Nullable Contribution parentOf(Contribution contribution) {
        return contribution.parent() == null ? null : get(contribution.parent());
    }

    /// The arguments for a position itself, oldest first.
    public List<ArgumentId> roots(String position) {
        return roots.getOrDefault(position, TreePVector.empty());
    }

    public boolean hasArgued(ParticipantId participant) {
        return contributions.values().stream()
                .anyMatch(contribution -> contribution.author().equals(participant));
    }

    /// How many arguments there are for a position and beneath them.
    public int count(String position) {
        return roots(position).stream().mapToInt(id -> 1 + get(id).beneath()).sum();
    }

    /// The arguments that lean on a piece of evidence now.
    public List<ArgumentId> leaningOn(String evidence) {
        return leaning.getOrDefault(evidence, TreePVector.empty());
    }

    public Set<String> evidenceInUse() {
        return leaning.keySet();
    }

    /// The debate as one reads it: position by position, each argument followed by what is beneath it.
    public Stream<Contribution> outline(Collection<String> positions) {
        return positions.stream().flatMap(position -> roots(position).stream()).flatMap(this::thread);
    }

    /// An argument and all beneath it, in reading order.
    public Stream<Contribution> thread(ArgumentId id) {
        Contribution top = get(id);
        return Stream.concat(Stream.of(top), top.replies().stream().flatMap(this::thread));
    }

    /// From an argument up to the one for the position, nearest first, without the argument itself.
    public List<Contribution> above(ArgumentId id) {
        List<Contribution> path = new ArrayList<>();
        for (Contribution up = parentOf(get(id)); up != null; up = parentOf(up)) {
            path.add(up);
        }
        return Collections.unmodifiableList(path);
    }

    /// The argument after which this one stands in the outline of its position; absent for the first.
    public Optional<ArgumentId> before(ArgumentId id) {
        Contribution contribution = get(id);
        Contribution parent = parentOf(contribution);
        List<ArgumentId> siblings = parent == null ? roots(contribution.position()) : parent.replies();
        int place = siblings.indexOf(id);
        if (place == 0) {
            return Optional.ofNullable(contribution.parent());
        }
        return Optional.of(lastOf(siblings.get(place - 1)));
    }

    private ArgumentId lastOf(ArgumentId id) {
        Contribution at = get(id);
        while (!at.replies().isEmpty()) {
            at = get(at.replies().getLast());
        }
        return at.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Board board
                && version == board.version
                && contributions.equals(board.contributions)
                && roots.equals(board.roots)
                && sets(leaning).equals(sets(board.leaning));
    }

    private static PMap<String, Set<ArgumentId>> sets(PMap<String, PVector<ArgumentId>> index) {
        return HashTreePMap.from(index.entrySet().stream()
                .collect(Collectors.toMap(java.util.Map.Entry::getKey, e -> new HashSet<>(e.getValue()))));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(version);
    }
}
