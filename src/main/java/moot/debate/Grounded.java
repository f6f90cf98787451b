package moot.debate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The grounded labelling of an attack graph (Dung 1995; as labels, Caminada 2006): an argument is in if all that
/// attack it are out, out if something that attacks it is in, and undecided if neither ever follows. What is in is
/// what even a sceptic has to accept.
///
/// Labels follow attacks downstream only, so a part of the graph that is closed downstream can be labelled anew while
/// the rest keeps its labels.
///
/// @param attackers what attacks an argument
/// @param attacked  what an argument attacks
/// @param known     the labels of what is not labelled anew
record Grounded<N>(
        Function<N, ? extends Collection<N>> attackers,
        Function<N, ? extends Collection<N>> attacked,
        Function<N, Label> known) {

    /// The labels of these arguments, which must hold all that they attack, directly or not.
    Map<N, Label> label(Collection<N> arguments) {
        Set<N> open = new LinkedHashSet<>(arguments);
        Map<N, Label> labels = new HashMap<>();
        Deque<N> waiting = new ArrayDeque<>(open);
        while (!waiting.isEmpty()) {
            N next = waiting.poll();
            Label follows = labels.containsKey(next) ? null : follows(next, open, labels);
            if (follows != null) {
                labels.put(next, follows);
                waiting.addAll(attacked.apply(next));
            }
        }
        open.forEach(argument -> labels.putIfAbsent(argument, Label.UNDECIDED));
        return labels;
    }

    private @Nullable Label follows(N argument, Set<N> open, Map<N, Label> labels) {
        boolean allOut = true;
        for (N attacker : attackers.apply(argument)) {
            Label label = open.contains(attacker) ? labels.get(attacker) : known.apply(attacker);
            if (label == Label.IN) {
                return Label.OUT;
            }
            allOut &= label == Label.OUT;
        }
        return allOut ? Label.IN : null;
    }
}
