package moot.bench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/// A room each for the students of a class, who came in one after the other and all look at the same debate.
record Rooms(List<OpenRoom> all) implements AutoCloseable {

    private static final int AT_ONCE = 10;

    static Rooms open(Program program, MadeDebates debates, int size) throws InterruptedException {
        return open(program, debates, size, (room, message) -> {});
    }

    /// @param listener told of each message with the number of the room that it came to
    static Rooms open(Program program, MadeDebates debates, int size, BiConsumer<Integer, String> listener)
            throws InterruptedException {
        var all = new CopyOnWriteArrayList<OpenRoom>();
        var groups = IntStream.range(0, AT_ONCE).boxed().toList();
        AtOnce.all(groups, group -> {
            for (int student = group; student < debates.links().size(); student += AT_ONCE) {
                int room = student;
                Visitor visitor = Visitor.by(debates.links().get(student), program.address());
                all.add(OpenRoom.of(visitor, debates.of(size), List.of(), message -> listener.accept(room, message)));
            }
        });
        return new Rooms(all);
    }

    int count() {
        return all.size();
    }

    @Override
    public void close() {
        all.forEach(OpenRoom::close);
    }
}
