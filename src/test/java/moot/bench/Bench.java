package moot.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Takes the figures of one group, or of all. A goal that is missed is a result; a figure that could not be taken is an
/// error, after which the other groups still get their turn.
final class Bench {

    private static final int MOST_MINUTES = 20;

    private Bench() {}

    /// @param name the group; none for all
    public static void main(String[] name) throws Exception {
        endChildrenAtTheEnd();
        endInTime();
        List<Group> groups = name.length == 0 ? List.of(Group.values()) : List.of(Group.named(name[0]));
        System.exit(take(groups) ? 0 : 1);
    }

    private static boolean take(List<Group> groups) throws Exception {
        var bench = new Workbench(Path.of("target", "bench"));
        var figures = new Figures();
        var failed = new ArrayList<String>();
        bench.rehearse();
        for (Group group : groups) {
            try {
                figures.add("machine.busy-before", Machine.busy(), "%", 1, null);
                group.measure(bench, figures);
            } catch (Exception | AssertionError failure) {
                failure.printStackTrace();
                failed.add(group.title() + " could not be measured: " + failure);
            }
        }
        System.out.println("\n" + Machine.described() + "\n\n" + figures.table() + "\n");
        figures.json().forEach(System.out::println);
        failed.forEach(Bench::tell);
        return failed.isEmpty();
    }

    private static void endChildrenAtTheEnd() {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroy)));
    }

    /// Whatever hangs.
    private static void endInTime() {
        Thread.startVirtualThread(() -> {
            try {
                TimeUnit.MINUTES.sleep(MOST_MINUTES);
            } catch (InterruptedException ended) {
                return;
            }
            tell("The benchmarks took more than " + MOST_MINUTES + " minutes and were given up.");
            System.exit(1);
        });
    }

    static void tell(String line) {
        System.err.println(line);
    }
}
