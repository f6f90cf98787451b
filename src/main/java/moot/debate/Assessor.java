package moot.debate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.PMap;

/// Reads a board as a graph of attacks and supports and says what follows for whom. After a change only what lies
/// downstream of it is reckoned anew; that has the same outcome as reckoning everything.
final class Assessor {

    private final PMap<ArgumentId, Contribution> contributions;
    private final Map<ArgumentId, List<ArgumentId>> attackers = new HashMap<>();
    private final Map<ArgumentId, List<ArgumentId>> supporters = new HashMap<>();

    Assessor(PMap<ArgumentId, Contribution> contributions) {
        this.contributions = contributions;
    }

    /// Those on which these changes bear, assessed anew, and otherwise than before.
    Map<ArgumentId, Contribution> after(Collection<ArgumentId> touched) {
        Set<ArgumentId> affected = downstream(touched);
        List<ArgumentId> counting =
                affected.stream().filter(id -> get(id).counts()).toList();
        Map<ArgumentId, Label> labels = new Grounded<>(this::attackers, this::attacked, this::label).label(counting);
        Map<ArgumentId, Strength> strengths =
                new DfQuad<>(this::attackers, this::supporters, this::strength).reckon(counting);
        Map<ArgumentId, Contribution> assessed = new HashMap<>();
        for (ArgumentId id : affected) {
            Contribution here = get(id);
            Assessment now = counting(here, labels, strengths);
            if (!now.equals(here.assessment())) {
                assessed.put(id, here.assessed(now));
            }
        }
        return assessed;
    }

    private Assessment counting(Contribution here, Map<ArgumentId, Label> labels, Map<ArgumentId, Strength> strengths) {
        if (here.asks() && !here.withdrawn()) {
            return Assessment.NONE;
        }
        if (!here.counts()) {
            Standing why = here.withdrawn() ? Standing.WITHDRAWN : Standing.CONCEDED;
            return new Assessment(why, Label.OUT, Assessment.NONE.strength());
        }
        Label label = Objects.requireNonNull(labels.get(here.id()));
        Strength strength = Objects.requireNonNull(strengths.get(here.id()));
        return new Assessment(standing(here, label, labels), label, strength);
    }

    private Standing standing(Contribution here, Label label, Map<ArgumentId, Label> labels) {
        if (label == Label.IN) {
            return Standing.STANDS;
        }
        boolean unanswered = attackers(here.id()).stream()
                .anyMatch(attacker -> attackers(attacker).isEmpty()
                        && here.meeting(attacker) == null
                        && labels.getOrDefault(attacker, label(attacker)) == Label.IN);
        return unanswered ? Standing.UNANSWERED : Standing.CONTESTED;
    }

    /// What a change may bear on: along every reply and link, whether it counts or not.
    private Set<ArgumentId> downstream(Collection<ArgumentId> touched) {
        Set<ArgumentId> reached = new LinkedHashSet<>(touched);
        Deque<ArgumentId> waiting = new ArrayDeque<>(touched);
        while (!waiting.isEmpty()) {
            get(waiting.poll()).targets().filter(reached::add).forEach(waiting::add);
        }
        return reached;
    }

    List<ArgumentId> attackers(ArgumentId id) {
        return attackers.computeIfAbsent(id, this::findAttackers);
    }

    private List<ArgumentId> findAttackers(ArgumentId id) {
        Contribution target = get(id);
        return bearers(target)
                .filter(from -> challenges(from, target))
                .map(Contribution::id)
                .toList();
    }

    List<ArgumentId> supporters(ArgumentId id) {
        return supporters.computeIfAbsent(id, this::findSupporters);
    }

    private List<ArgumentId> findSupporters(ArgumentId id) {
        Contribution target = get(id);
        return bearers(target)
                .filter(from -> from.counts() && relations(from, id).anyMatch(Relation.SUPPORTS::equals))
                .map(Contribution::id)
                .toList();
    }

    private List<ArgumentId> attacked(ArgumentId id) {
        Contribution from = get(id);
        return from.targets().filter(to -> challenges(from, get(to))).toList();
    }

    /// A challenge counts until its author says that a revision has met it.
    private static boolean challenges(Contribution from, Contribution target) {
        return from.counts()
                && target.counts()
                && relations(from, target.id()).anyMatch(Relation::attacks)
                && !target.hasMet(from.id());
    }

    private Stream<Contribution> bearers(Contribution target) {
        return target.bearers().map(this::get);
    }

    /// How one argument bears on another, as its reply or by a link.
    private static Stream<Relation> relations(Contribution from, ArgumentId to) {
        Stream<Relation> reply = to.equals(from.parent()) ? Stream.ofNullable(from.relation()) : Stream.of();
        return Stream.concat(
                reply,
                from.links().stream().filter(link -> link.to().equals(to)).map(Link::relation));
    }

    private Label label(ArgumentId id) {
        return get(id).assessment().label();
    }

    private Strength strength(ArgumentId id) {
        return get(id).assessment().strength();
    }

    private Contribution get(ArgumentId id) {
        return Objects.requireNonNull(contributions.get(id));
    }
}
