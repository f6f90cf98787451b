package moot.debate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// The strongly connected components of a graph, each after all that it depends on (Tarjan 1972). Without recursion,
/// since a chain of links may be as long as the debate.
final class Components<N> {

    private final Function<N, ? extends Collection<N>> dependsOn;
    private final Set<N> nodes;
    private final Map<N, Integer> index = new HashMap<>();
    private final Map<N, Integer> low = new HashMap<>();
    private final Deque<N> open = new ArrayDeque<>();
    private final Set<N> isOpen = new LinkedHashSet<>();
    private final List<List<N>> found = new ArrayList<>();

    private Components(Collection<N> nodes, Function<N, ? extends Collection<N>> dependsOn) {
        this.nodes = new LinkedHashSet<>(nodes);
        this.dependsOn = dependsOn;
    }

    static <N> List<List<N>> of(Collection<N> nodes, Function<N, ? extends Collection<N>> dependsOn) {
        Components<N> components = new Components<>(nodes, dependsOn);
        components.nodes.forEach(components::visit);
        return components.found;
    }

    private record Step<N>(N node, Iterator<N> next) {}

    private void visit(N start) {
        if (index.containsKey(start)) {
            return;
        }
        Deque<Step<N>> path = new ArrayDeque<>();
        path.push(enter(start));
        while (!path.isEmpty()) {
            Step<N> step = path.element();
            if (step.next().hasNext()) {
                look(step, step.next().next(), path);
            } else {
                path.pop();
                leave(step.node());
                Step<N> above = path.peek();
                if (above != null) {
                    lower(above.node(), low.getOrDefault(step.node(), 0));
                }
            }
        }
    }

    private Step<N> enter(N node) {
        index.put(node, index.size());
        low.put(node, index.size() - 1);
        open.push(node);
        isOpen.add(node);
        List<N> next = dependsOn.apply(node).stream()
                .filter(nodes::contains)
                .map(n -> (N) n)
                .toList();
        return new Step<>(node, next.iterator());
    }

    private void look(Step<N> step, N next, Deque<Step<N>> path) {
        if (!index.containsKey(next)) {
            path.push(enter(next));
        } else if (isOpen.contains(next)) {
            lower(step.node(), index.getOrDefault(next, 0));
        }
    }

    private void lower(N node, int to) {
        low.merge(node, to, Math::min);
    }

    private void leave(N node) {
        if (!Objects.equals(low.get(node), index.get(node))) {
            return;
        }
        List<N> component = new ArrayList<>();
        N last;
        do {
            last = open.pop();
            isOpen.remove(last);
            component.add(last);
        } while (!last.equals(node));
        found.add(component);
    }
}
