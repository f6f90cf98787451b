package moot.debate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Arguments in the order in which they are read, for all pages that show them: walked once, and only as far as one of
/// them looks.
public final class ReadingOrder {

    private final Iterator<ArgumentId> rest;
    private final List<ArgumentId> walked = new ArrayList<>();
    private final Map<ArgumentId, Integer> places = new HashMap<>();

    public ReadingOrder(Iterator<ArgumentId> all) {
        this.rest = all;
    }

    /// The first ones, fewer where there are no more.
    public synchronized List<ArgumentId> first(int count) {
        while (walked.size() < count && rest.hasNext()) {
            walk();
        }
        return List.copyOf(walked.subList(0, Math.min(count, walked.size())));
    }

    /// From the first to this one, or all where it is not among them.
    public synchronized List<ArgumentId> through(ArgumentId last) {
        while (!places.containsKey(last) && rest.hasNext()) {
            walk();
        }
        return first(places.getOrDefault(last, walked.size()));
    }

    public List<ArgumentId> all() {
        return first(Integer.MAX_VALUE);
    }

    private void walk() {
        ArgumentId next = rest.next();
        walked.add(next);
        places.put(next, walked.size());
    }
}
