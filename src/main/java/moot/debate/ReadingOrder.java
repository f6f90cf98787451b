package moot.debate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Arguments in the order in which they are read, for all pages that show them: walked once, and only as far as one of
/// them looks.
public final class ReadingOrder {

    private final Iterator<ArgumentId> rest;
    private final List<ArgumentId> walked = new ArrayList<>();

    public ReadingOrder(Iterator<ArgumentId> all) {
        this.rest = all;
    }

    /// The first ones, fewer where there are no more.
    public synchronized List<ArgumentId> first(int count) {
        while (walked.size() < count && rest.hasNext()) {
            walked.add(rest.next());
        }
        return List.copyOf(walked.subList(0, Math.min(count, walked.size())));
    }

    /// From the first to this one, or all where it is not among them.
    public synchronized List<ArgumentId> through(ArgumentId last) {
        int place = walked.indexOf(last);
        while (place < 0 && rest.hasNext()) {
            walked.add(rest.next());
            place = walked.getLast().equals(last) ? walked.size() - 1 : place;
        }
        return first(place < 0 ? walked.size() : place + 1);
    }

    public List<ArgumentId> all() {
        return first(Integer.MAX_VALUE);
    }
}
