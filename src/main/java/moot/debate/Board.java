package moot.debate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.springframework.util.function.SingletonSupplier;

/// One debate as every page reads it: an immutable snapshot that a change turns into the next one (see [Advance]),
/// touching only what the change bears on. Pages keep ids and ask here.
///
/// @see <a href="https://pcollections.org">PCollections</a> for the structures that two snapshots share
public final class Board {

    public static final Board EMPTY = new Board(
            0,
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            Steps.NONE);

    private final long version;
    private final PMap<ArgumentId, Contribution> contributions;
    private final PMap<String, PVector<ArgumentId>> roots;
    private final PMap<String, PVector<ArgumentId>> leaning;
    private final PMap<String, PVector<ArgumentId>> disputing;
    private final PMap<ParticipantId, PVector<ArgumentId>> authors;
    private final Steps steps;
    private final Map<ParticipantId, Concerns> concerns = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Map<List<String>, ReadingOrder> orders = new ConcurrentHashMap<>();
    private final Map<Long, Difference> differences = new ConcurrentHashMap<>();
    private final Supplier<Map<String, Integer>> use = SingletonSupplier.of(this::countUse);

    Board(
            long version,
            PMap<ArgumentId, Contribution> contributions,
            PMap<String, PVector<ArgumentId>> roots,
            PMap<String, PVector<ArgumentId>> leaning,
            PMap<String, PVector<ArgumentId>> disputing,
            PMap<ParticipantId, PVector<ArgumentId>> authors,
            Steps steps) {
        this.version = version;
        this.contributions = contributions;
        this.roots = roots;
        this.leaning = leaning;
        this.disputing = disputing;
        this.authors = authors;
        this.steps = steps;
    }

    /// The board after these changes, however they are ordered.
    Board with(Collection<ArgumentState> changes) {
        return new Advance(this).by(changes);
    }

    /// The board after an argument was posted or has changed. What it already knows changes nothing.
    Board with(ArgumentState state) {
        return with(List.of(state));
    }

    PMap<ArgumentId, Contribution> contributions() {
        return contributions;
    }

    PMap<String, PVector<ArgumentId>> roots() {
        return roots;
    }

    PMap<String, PVector<ArgumentId>> leaning() {
        return leaning;
    }

    PMap<String, PVector<ArgumentId>> disputing() {
        return disputing;
    }

    PMap<ParticipantId, PVector<ArgumentId>> arguedBy() {
        return authors;
    }

    Steps steps() {
        return steps;
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
        return authors.containsKey(participant);
    }

    /// What others did that bears on what somebody argued; worked out once, however often it is asked.
    public Concerns concerning(ParticipantId reader) {
        return concerns.computeIfAbsent(reader, somebody -> Concerns.of(this, somebody));
    }

    /// Everybody who has argued.
    public Set<ParticipantId> authors() {
        return authors.keySet();
    }

    /// What somebody has argued, oldest first.
    public List<ArgumentId> by(ParticipantId author) {
        return authors.getOrDefault(author, TreePVector.empty());
    }

    /// How many arguments there are for a position and beneath them.
    public int count(String position) {
        return counts.computeIfAbsent(
                position,
                here -> roots(here).stream()
                        .mapToInt(id -> 1 + get(id).beneath())
                        .sum());
    }

    /// The arguments that lean on a piece of evidence now.
    public List<ArgumentId> leaningOn(String evidence) {
        return leaning.getOrDefault(evidence, TreePVector.empty());
    }

    /// The arguments that dispute a piece of evidence now, whoever leans on it.
    List<ArgumentId> disputing(String evidence) {
        return disputing.getOrDefault(evidence, TreePVector.empty());
    }

    /// How many arguments lean on each piece of evidence that is in use; counted once, for all who look.
    public Map<String, Integer> useOfEvidence() {
        return use.get();
    }

    private Map<String, Integer> countUse() {
        return leaning.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, leaning -> leaning.getValue().size()));
    }

    /// The debate as one reads it: position by position, each argument followed by what is beneath it.
    public Stream<Contribution> outline(Collection<String> positions) {
        List<ArgumentId> all = new ArrayList<>();
        positions.forEach(position -> all.addAll(roots(position)));
        return read(all);
    }

    /// The order of the outline, for all pages that show it.
    public ReadingOrder order(List<String> positions) {
        return orders.computeIfAbsent(
                positions,
                all -> new ReadingOrder(outline(all).map(Contribution::id).iterator()));
    }

    /// What is otherwise here than on an earlier board of the same debate.
    public Difference since(Board earlier) {
        return differences.computeIfAbsent(
                earlier.version,
                version -> version == 0
                        ? Difference.ofAll(this)
                        : new Comparison(earlier, this)
                                .difference(steps.since(version).orElseGet(contributions::keySet)));
    }

    /// An argument and all beneath it, in reading order.
    public Stream<Contribution> thread(ArgumentId id) {
        return read(List.of(id));
    }

    /// Lazily, since a page wants no more than its beginning.
    private Stream<Contribution> read(List<ArgumentId> roots) {
        Deque<Iterator<ArgumentId>> path = new ArrayDeque<>(List.of(roots.iterator()));
        return Stream.generate(() -> next(path)).takeWhile(Objects::nonNull);
    }

    private @Nullable Contribution next(Deque<Iterator<ArgumentId>> path) {
        while (!path.isEmpty()) {
            if (path.element().hasNext()) {
                Contribution here = get(path.element().next());
                path.push(here.replies().iterator());
                return here;
            }
            path.pop();
        }
        return null;
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

    /// What goes against an argument and counts: the challenges that are not met, conceded or withdrawn.
    public List<ArgumentId> challengesTo(ArgumentId id) {
        return new Assessor(contributions).attackers(id);
    }

    /// What speaks for an argument and counts.
    public List<ArgumentId> supportersOf(ArgumentId id) {
        return new Assessor(contributions).supporters(id);
    }

    /// Why an argument stands or does not.
    public Explanation explain(ArgumentId id) {
        return Explanation.of(this, id);
    }

    /// What would fall, and who would stand otherwise, if this evidence were wrong.
    public Supposition suppose(Collection<String> wrong) {
        return Supposition.of(this, wrong);
    }

    /// The stance of an argument towards the positions other than its own, by its links and by those of the arguments
    /// above it: the signs multiply along the path, and the nearest links count. Links of one argument that
    /// disagree about a position leave it open.
    public Map<String, Stance> stancesElsewhere(Contribution argument) {
        Map<String, Stance> stances = new HashMap<>();
        above(argument.id()).reversed().forEach(above -> takeAlong(stances, above));
        takeAlong(stances, argument);
        return stances;
    }

    /// One step down the path, from the stances of a parent to those of its reply.
    private void takeAlong(Map<String, Stance> stances, Contribution argument) {
        Relation relation = argument.relation();
        if (relation != null) {
            stances.replaceAll((position, stance) -> relation.of(stance));
        }
        stances.putAll(argument.links().stream()
                .filter(link -> !get(link.to()).position().equals(argument.position()))
                .collect(Collectors.toMap(
                        link -> get(link.to()).position(),
                        link -> link.relation().of(get(link.to()).stance()),
                        (one, other) -> one == other ? one : Stance.OPEN)));
    }

    /// Whether one argument supports another, directly or through others that it supports, as a reply or by a link.
    boolean supports(ArgumentId supporter, ArgumentId supported) {
        Set<ArgumentId> seen = new HashSet<>();
        Deque<ArgumentId> waiting = new ArrayDeque<>(List.of(supporter));
        while (!waiting.isEmpty()) {
            ArgumentId next = waiting.poll();
            if (next.equals(supported)) {
                return true;
            }
            if (seen.add(next)) {
                supportedBy(get(next)).forEach(waiting::add);
            }
        }
        return false;
    }

    private static Stream<ArgumentId> supportedBy(Contribution from) {
        Stream<ArgumentId> parent =
                from.relation() == Relation.SUPPORTS ? Stream.ofNullable(from.parent()) : Stream.empty();
        return Stream.concat(
                parent,
                from.links().stream()
                        .filter(link -> link.relation() == Relation.SUPPORTS)
                        .map(Link::to));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Board board
                && version == board.version
                && contributions.equals(board.contributions)
                && roots.equals(board.roots)
                && sets(leaning).equals(sets(board.leaning))
                && sets(disputing).equals(sets(board.disputing));
    }

    private static PMap<String, Set<ArgumentId>> sets(PMap<String, PVector<ArgumentId>> index) {
        return HashTreePMap.from(index.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new HashSet<>(e.getValue()))));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(version);
    }
}
