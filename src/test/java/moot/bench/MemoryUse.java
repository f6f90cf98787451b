package moot.bench;

import static moot.bench.Workbench.FEW;
import static moot.bench.Workbench.MANY;
import static moot.bench.Workbench.USUAL;

import java.util.List;

/// What a class takes: objects in use for one open room and for one argument on the board, and what the system counts
/// for the whole program.
final class MemoryUse {

    private static final int WARM_UP = 5;

    private final MadeDebates debates;
    private final Figures figures;

    private MemoryUse(MadeDebates debates, Figures figures) {
        this.debates = debates;
        this.figures = figures;
    }

    static void measure(Workbench bench, Figures figures) throws Exception {
        var memory = new MemoryUse(bench.debates(), figures);
        try (var program = bench.program()) {
            memory.ofAClass(program);
        }
        try (var program = bench.program()) {
            memory.ofRoomsAndArguments(program);
        }
    }

    /// On a program that nobody has tidied up, since nobody does in class.
    private void ofAClass(Program program) throws Exception {
        try (var rooms = Rooms.open(program, debates, USUAL)) {
            figures.add("memory.class", rooms.count(), program.resident(), "MB", 1, Goal.atMost(500));
        }
    }

    private void ofRoomsAndArguments(Program program) throws Exception {
        Visitor visitor = Visitor.by(debates.links().getFirst(), program.address());
        lookAt(visitor, FEW);
        lookAt(visitor, USUAL);
        long before = program.heap();
        lookAt(visitor, MANY);
        long withBoard = program.heap();
        figures.add("memory.argument", MANY, (withBoard - before) / 1000.0 / MANY, "KB", 1, Goal.atMost(6));
        try (var rooms = Rooms.open(program, debates, USUAL)) {
            double each = (program.heap() - withBoard) / 1000.0 / rooms.count();
            figures.add("memory.room", USUAL, each, "KB", rooms.count(), Goal.atMost(150));
        }
    }

    /// Some times over, so that what is made once for all is there.
    private void lookAt(Visitor visitor, int size) {
        for (int time = 0; time < WARM_UP; time++) {
            OpenRoom.of(visitor, debates.of(size), List.of(), message -> {}).close();
        }
    }
}
