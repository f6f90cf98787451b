package moot.debate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import moot.seminar.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// The step from one board to the next: takes in what has changed, however it is ordered, and works out anew what
/// follows from it and nothing else. A post costs what is above it, a move what is moved.
final class Advance {

    private final Board from;
    private final Map<ArgumentId, ArgumentState> waiting = new LinkedHashMap<>();
    private final Set<ArgumentId> touched = new LinkedHashSet<>();
    private final Set<ArgumentId> loose = new HashSet<>();
    private final Set<ArgumentId> changed = new HashSet<>();
    private PMap<ArgumentId, Contribution> contributions;
    private PMap<String, PVector<ArgumentId>> roots;
    private PMap<String, PVector<ArgumentId>> leaning;
    private PMap<String, PVector<ArgumentId>> disputing;
    private PMap<ParticipantId, PVector<ArgumentId>> authors;
    private long version;

    Advance(Board from) {
        this.from = from;
        this.contributions = from.contributions();
        this.roots = from.roots();
        this.leaning = from.leaning();
        this.disputing = from.disputing();
        this.authors = from.arguedBy();
        this.version = from.version();
    }

    /// The board after these changes. What it already knows, or knows something newer of, changes nothing.
    Board by(Collection<ArgumentState> changes) {
        List<ArgumentState> news = changes.stream()
                .filter(this::isNews)
                .sorted(Comparator.comparingLong(ArgumentState::posted))
                .toList();
        if (news.isEmpty()) {
            return from;
        }
        news.forEach(state -> waiting.put(state.id(), state));
        news.forEach(this::loosen);
        news.forEach(this::hang);
        news.forEach(this::link);
        news.forEach(state -> version = Math.max(version, state.changed()));
        new Assessor(contributions).after(touched).values().forEach(this::put);
        return new Board(
                version,
                contributions,
                roots,
                leaning,
                disputing,
                authors,
                from.steps().with(from.version(), changed));
    }

    private boolean isNews(ArgumentState state) {
        Contribution known = contributions.get(state.id());
        return known == null || known.stored().changed() < state.changed();
    }

    /// Takes what hangs elsewhere now from where it hung, before anything is hung: by now it may hang on what hung on
    /// it.
    private void loosen(ArgumentState state) {
        Contribution known = contributions.get(state.id());
        if (known != null && !known.stored().spine().sameAs(state.spine())) {
            detach(known);
            loose.add(known.id());
        }
    }

    /// Puts an argument into its place, after the one that it hangs on.
    private void hang(ArgumentState state) {
        if (waiting.remove(state.id()) == null) {
            return;
        }
        ArgumentId parent = state.spine().parent();
        if (parent != null && waiting.containsKey(parent)) {
            hang(Objects.requireNonNull(waiting.get(parent)));
        }
        touched.add(state.id());
        Contribution known = contributions.get(state.id());
        if (known == null) {
            put(Contribution.of(state, find(parent)));
            PVector<ArgumentId> before = authors.getOrDefault(state.author(), TreePVector.empty());
            authors = authors.plus(state.author(), before.plus(state.id()));
            attach(get(state.id()));
        } else {
            put(known.with(state));
        }
        if (loose.remove(state.id())) {
            derive(state.id());
            attach(get(state.id()));
        }
        Contribution now = get(state.id());
        leaning = reindexed(leaning, now.id(), cited(known), cited(now));
        disputing = reindexed(disputing, now.id(), disputed(known), disputed(now));
    }

    private void attach(Contribution added) {
        ArgumentId parent = added.parent();
        if (parent == null) {
            roots = roots.plus(added.position(), inOrder(roots.get(added.position()), added));
        } else {
            touched.add(parent);
            put(get(parent).withReplies(inOrder(get(parent).replies(), added)));
        }
        count(parent, 1 + added.beneath());
    }

    private void detach(Contribution gone) {
        ArgumentId parent = gone.parent();
        if (parent == null) {
            roots = without(roots, gone.position(), gone.id());
        } else {
            touched.add(parent);
            put(get(parent).withReplies(get(parent).replies().minus((Object) gone.id())));
        }
        count(parent, -1 - gone.beneath());
    }

    private void count(@Nullable ArgumentId from, int more) {
        for (Contribution above = find(from); above != null; above = hangsOn(above)) {
            put(above.withBeneath(more));
        }
    }

    /// What is loose is counted with all beneath it when it is hung.
    private @Nullable Contribution hangsOn(Contribution argument) {
        return loose.contains(argument.id()) ? null : find(argument.parent());
    }

    /// Position, depth and stance of an argument and all beneath it, after it was hung elsewhere or by another
    /// relation.
    private void derive(ArgumentId top) {
        Contribution here = get(top);
        put(here.under(find(here.parent())));
        here.replies().forEach(this::derive);
    }

    private void link(ArgumentState state) {
        Contribution before = from.find(state.id()).orElse(null);
        List<ArgumentId> old = before == null ? List.of() : targets(before.links());
        List<ArgumentId> now = targets(state.links());
        old.stream().filter(to -> !now.contains(to)).forEach(to -> {
            touched.add(to);
            change(to, target -> target.withLinkedFrom(target.linkedFrom().minus((Object) state.id())));
        });
        now.stream()
                .filter(to -> !old.contains(to))
                .forEach(to -> change(to, target -> target.withLinkedFrom(sorted(target.linkedFrom(), state.id()))));
    }

    private static List<ArgumentId> targets(List<Link> links) {
        return links.stream().map(Link::to).toList();
    }

    /// What an argument leans on now: the citations of its latest revision, none once it is withdrawn.
    private static Set<String> cited(@Nullable Contribution contribution) {
        return contribution == null || contribution.withdrawn()
                ? Set.of()
                : contribution.wording().citations().stream()
                        .map(Citation::evidence)
                        .collect(Collectors.toSet());
    }

    /// The evidence of others that an argument disputes now, as a reply or by a link.
    private static Set<String> disputed(@Nullable Contribution contribution) {
        if (contribution == null || contribution.withdrawn()) {
            return Set.of();
        }
        return contribution.disputes().collect(Collectors.toSet());
    }

    /// An index from evidence to arguments, in which one argument stands no longer at the old and now at the new.
    private static PMap<String, PVector<ArgumentId>> reindexed(
            PMap<String, PVector<ArgumentId>> index, ArgumentId id, Set<String> old, Set<String> now) {
        PMap<String, PVector<ArgumentId>> changed = index;
        for (String evidence : old) {
            changed = now.contains(evidence) ? changed : without(changed, evidence, id);
        }
        for (String evidence : now) {
            PVector<ArgumentId> before = changed.getOrDefault(evidence, TreePVector.empty());
            changed = old.contains(evidence) ? changed : changed.plus(evidence, before.plus(id));
        }
        return changed;
    }

    private PVector<ArgumentId> inOrder(@Nullable PVector<ArgumentId> siblings, Contribution added) {
        PVector<ArgumentId> present = siblings == null ? TreePVector.empty() : siblings;
        int place = present.size();
        while (place > 0
                && get(present.get(place - 1)).stored().posted()
                        > added.stored().posted()) {
            place--;
        }
        return present.plus(place, added.id());
    }

    private static PVector<ArgumentId> sorted(PVector<ArgumentId> present, ArgumentId id) {
        List<ArgumentId> all = new ArrayList<>(present);
        all.add(id);
        all.sort(Comparator.naturalOrder());
        return TreePVector.from(all);
    }

    private static PMap<String, PVector<ArgumentId>> without(
            PMap<String, PVector<ArgumentId>> index, String key, ArgumentId id) {
        PVector<ArgumentId> rest = index.getOrDefault(key, TreePVector.empty()).minus((Object) id);
        return rest.isEmpty() ? index.minus(key) : index.plus(key, rest);
    }

    private void change(ArgumentId id, UnaryOperator<Contribution> how) {
        put(how.apply(get(id)));
    }

    private void put(Contribution contribution) {
        changed.add(contribution.id());
        contributions = contributions.plus(contribution.id(), contribution);
    }

    private Contribution get(ArgumentId id) {
        return Objects.requireNonNull(contributions.get(id));
    }

    private @Nullable Contribution find(@Nullable ArgumentId id) {
        return id == null ? null : contributions.get(id);
    }
}
