package moot.debate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The standing of each argument, worked out from the definition: whatever is attacked by nothing, or only by what is
/// defeated, is in; what something attacks that is in, is defeated; again and again until nothing more follows.
final class StandingByHand {

    private record Attack(ArgumentId from, ArgumentId to) {}

    private final Map<ArgumentId, ArgumentState> states;
    private final List<Attack> attacks = new ArrayList<>();
    private final Set<ArgumentId> in = new HashSet<>();
    private final Set<ArgumentId> out = new HashSet<>();

    StandingByHand(Map<ArgumentId, ArgumentState> states) {
        this.states = states;
        states.values().stream().filter(StandingByHand::counts).forEach(this::attack);
        int before = -1;
        while (before < in.size() + out.size()) {
            before = in.size() + out.size();
            states.keySet().forEach(this::label);
        }
    }

    Map<ArgumentId, Optional<Standing>> all() {
        Map<ArgumentId, Optional<Standing>> all = new HashMap<>();
        states.forEach((id, state) -> all.put(id, standing(state)));
        return all;
    }

    private Optional<Standing> standing(ArgumentState state) {
        if (!state.fate().present()) {
            return Optional.of(Standing.WITHDRAWN);
        } else if (state.spine().relation() == Relation.ASKS) {
            return Optional.empty();
        } else if (!counts(state)) {
            return Optional.of(Standing.CONCEDED);
        } else if (in.contains(state.id())) {
            return Optional.of(Standing.STANDS);
        }
        boolean unanswered = attackers(state.id()).stream()
                .anyMatch(from -> in.contains(from)
                        && attackers(from).isEmpty()
                        && state.revisions().stream().noneMatch(revision -> answers(revision, from)));
        return Optional.of(unanswered ? Standing.UNANSWERED : Standing.CONTESTED);
    }

    private void label(ArgumentId id) {
        if (attackers(id).stream().anyMatch(in::contains)) {
            out.add(id);
        } else if (out.containsAll(attackers(id))) {
            in.add(id);
        }
    }

    private void attack(ArgumentState from) {
        ArgumentState.Spine spine = from.spine();
        if (spine.parent() != null
                && spine.relation() != null
                && spine.relation().attacks()) {
            attack(from, spine.parent());
        }
        from.links().stream().filter(link -> link.relation().attacks()).forEach(link -> attack(from, link.to()));
    }

    private void attack(ArgumentState from, ArgumentId to) {
        ArgumentState target = states.get(to);
        if (target != null && counts(target) && !isMet(target, from.id())) {
            attacks.add(new Attack(from.id(), to));
        }
    }

    private static boolean isMet(ArgumentState target, ArgumentId challenge) {
        Verdict last = null;
        for (Argued revision : target.revisions()) {
            if (answers(revision, challenge)) {
                last = revision.meets() == null ? null : revision.meets().verdict();
            }
        }
        return last == Verdict.MET;
    }

    private static boolean answers(Argued revision, ArgumentId challenge) {
        return revision.meets() != null && revision.meets().challenge().equals(challenge);
    }

    private static boolean counts(ArgumentState state) {
        Concession conceded = state.fate().conceded();
        boolean given =
                conceded != null && conceded.revision() == state.revisions().size();
        return state.fate().present() && !given && state.spine().relation() != Relation.ASKS;
    }

    private Set<ArgumentId> attackers(ArgumentId id) {
        return attacks.stream()
                .filter(attack -> attack.to().equals(id))
                .map(Attack::from)
                .collect(Collectors.toSet());
    }
}
