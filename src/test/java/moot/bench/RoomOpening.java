package moot.bench;

import static moot.bench.Workbench.FEW;
import static moot.bench.Workbench.MANY;
import static moot.bench.Workbench.USUAL;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// What it takes to open a room: the processor's time, bytes, and how many a second.
///
/// An opening is what Chromium was seen to do when it came back to the room, up to the outline: the page, what it asks
/// about again although it has it, `init`, the web socket, the step to the room.
final class RoomOpening {

    private static final int WARM_UP_ROUNDS = 8;
    private static final int ROUNDS = 15;
    private static final int A_ROUND = 20;
    private static final int AT_ONCE = 50;
    private static final int RATE_SECONDS = 10;

    private final Program program;
    private final MadeDebates debates;
    private final Figures figures;

    private RoomOpening(Program program, MadeDebates debates, Figures figures) {
        this.program = program;
        this.debates = debates;
        this.figures = figures;
    }

    static void measure(Workbench bench, Figures figures) throws Exception {
        try (var program = bench.program();
                var eyes = new Eyes()) {
            new RoomOpening(program, bench.debates(), figures).measure(eyes);
        }
    }

    private void measure(Eyes eyes) throws InterruptedException {
        List<Visitor> visitors = visitors(A_ROUND);
        Visitor visitor = visitors.getFirst();
        var few = AnOpening.seenBy(eyes, visitor, debates.of(FEW));
        var usual = AnOpening.seenBy(eyes, visitor, debates.of(USUAL));
        var many = AnOpening.seenBy(eyes, visitor, debates.of(MANY));
        for (AnOpening opening : List.of(few, usual, many)) {
            figures.add("room-open.bytes", opening.size(), opening.bytes() / 1000.0, "KB", 1, Goal.atMost(60));
            figures.add("room-open.asked-again", opening.size(), opening.kept().size(), "files", 1, null);
        }
        cpu(visitors, few, usual, many);
        rate(usual);
        new RoomReading(eyes, debates, visitor).measure(figures);
    }

    private List<Visitor> visitors(int count) {
        return debates.links().stream()
                .limit(count)
                .map(link -> Visitor.by(link, program.address()))
                .toList();
    }

    /// The sizes in turn, so that what the program learns meanwhile is to the good of all alike.
    private void cpu(List<Visitor> visitors, AnOpening few, AnOpening usual, AnOpening many) {
        for (AnOpening opening : List.of(few, usual, many)) {
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                opening.timed(program, visitors);
            }
        }
        var ofFew = new Samples();
        var ofUsual = new Samples();
        var ofMany = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            ofFew.add(few.timed(program, visitors));
            ofUsual.add(usual.timed(program, visitors));
            ofMany.add(many.timed(program, visitors));
        }
        cpu(FEW, ofFew, null);
        cpu(USUAL, ofUsual, Goal.atMost(15));
        cpu(MANY, ofMany, Goal.atMost(1.5 * ofFew.median()));
    }

    private void cpu(int size, Samples samples, @Nullable Goal goal) {
        figures.add("room-open.server-cpu", size, samples.median(), "ms", samples.count(), goal);
    }

    private void rate(AnOpening opening) throws InterruptedException {
        List<Visitor> visitors = visitors(AT_ONCE);
        var opened = new AtomicInteger();
        long start = System.nanoTime();
        long until = start + TimeUnit.SECONDS.toNanos(RATE_SECONDS);
        AtOnce.all(visitors, visitor -> {
            while (System.nanoTime() < until) {
                opening.by(visitor).close();
                opened.incrementAndGet();
            }
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        figures.add("room-open.rate", USUAL, opened.get() / seconds, "a second", opened.get(), Goal.atLeast(100));
    }
}
