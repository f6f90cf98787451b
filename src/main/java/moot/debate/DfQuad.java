package moot.debate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The gradual strengths of a graph of attacks and supports, by discontinuity-free QuAD (Rago, Toni, Aurisicchio and
/// Baroni, KR 2016, definitions 1 to 3), every argument beginning at the same base score. That is defined for graphs
/// without cycles; in a cycle all begin at their base score and are reckoned at once, again and again, until they come
/// to rest or the patience ends.
///
/// @param attackers  what attacks an argument
/// @param supporters what supports an argument
/// @param known      the strengths of what is not reckoned anew
/// @see <a href="https://www.aaai.org/ocs/index.php/KR/KR16/paper/view/12874">Rago et al. 2016</a>
record DfQuad<N>(
        Function<N, ? extends List<N>> attackers,
        Function<N, ? extends List<N>> supporters,
        Function<N, Strength> known) {

    static final double BASE = 0.5;
    private static final int PATIENCE = 200;
    private static final double AT_REST = 1e-9;

    /// The strengths of these arguments, which must hold all that they bear on, directly or not.
    Map<N, Strength> reckon(Collection<N> arguments) {
        Map<N, Strength> strengths = new HashMap<>();
        for (List<N> component : Components.of(arguments, this::bearers)) {
            N first = component.getFirst();
            if (component.size() == 1 && !bearers(first).contains(first)) {
                strengths.put(first, of(first, strengths));
            } else {
                strengths.putAll(circle(component, strengths));
            }
        }
        return strengths;
    }

    private List<N> bearers(N argument) {
        return java.util.stream.Stream.concat(attackers.apply(argument).stream(), supporters.apply(argument).stream())
                .map(n -> (N) n)
                .toList();
    }

    private Map<N, Strength> circle(List<N> component, Map<N, Strength> before) {
        Map<N, Strength> now = new HashMap<>(before);
        component.forEach(argument -> now.put(argument, new Strength(BASE, true)));
        boolean settled = false;
        for (int round = 0; round < PATIENCE && !settled; round++) {
            Map<N, Strength> next = new HashMap<>();
            component.forEach(argument -> next.put(argument, of(argument, now)));
            settled = component.stream().allMatch(each -> Math.abs(value(next, each) - value(now, each)) < AT_REST);
            now.putAll(next);
        }
        Map<N, Strength> circle = new HashMap<>();
        for (N argument : component) {
            Strength last = strength(argument, now);
            circle.put(argument, new Strength(last.value(), last.settled() && settled));
        }
        return circle;
    }

    private Strength of(N argument, Map<N, Strength> strengths) {
        List<Strength> against = attackers.apply(argument).stream()
                .map(n -> strength(n, strengths))
                .toList();
        List<Strength> inFavour = supporters.apply(argument).stream()
                .map(n -> strength(n, strengths))
                .toList();
        boolean settled = java.util.stream.Stream.concat(against.stream(), inFavour.stream())
                .allMatch(Strength::settled);
        return new Strength(combined(BASE, together(against), together(inFavour)), settled);
    }

    /// What several come to together: the probabilistic sum, so that each adds and none can exceed 1.
    private static double together(List<Strength> strengths) {
        double rest = 1;
        for (Strength strength : strengths) {
            rest *= 1 - strength.value();
        }
        return 1 - rest;
    }

    static double combined(double base, double against, double inFavour) {
        return against >= inFavour ? base - base * (against - inFavour) : base + (1 - base) * (inFavour - against);
    }

    private double value(Map<N, Strength> strengths, N argument) {
        return strength(argument, strengths).value();
    }

    private Strength strength(N argument, Map<N, Strength> strengths) {
        Strength reckoned = strengths.get(argument);
        return reckoned == null ? known.apply(argument) : reckoned;
    }
}
