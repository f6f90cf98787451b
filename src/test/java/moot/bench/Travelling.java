package moot.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import moot.bench.MadeDebates.Reply;

/// A post on its way to the others: when its button was pressed, and how often it was brought to each room.
final class Travelling {

    private final Reply reply;
    private final Map<Integer, Integer> brought = new ConcurrentHashMap<>();
    private final Samples arrivals = new Samples();
    private volatile double pressed;

    Travelling(Reply reply) {
        this.reply = reply;
    }

    Reply reply() {
        return reply;
    }

    void press(double at) {
        pressed = at;
    }

    void arrive(int room, double at) {
        if (brought.merge(room, 1, Integer::sum) == 1) {
            arrivals.add(at - pressed);
        }
    }

    double since(double at) {
        return at - pressed;
    }

    Samples arrivals() {
        return arrivals;
    }

    /// Milliseconds until the first room had it.
    double first() {
        return arrivals.percentile(0);
    }

    int rooms() {
        return brought.size();
    }

    long roomsWithMoreThanOne() {
        return brought.values().stream().filter(times -> times > 1).count();
    }
}
