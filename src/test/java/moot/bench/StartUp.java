package moot.bench;

/// What a start takes that is not the first of its build: `bin/run` to the first page, on a folder with debates in it.
final class StartUp {

    private static final int RUNS = 5;

    private StartUp() {}

    static void measure(Workbench bench, Figures figures) throws Exception {
        bench.debates();
        var cpu = new Samples();
        var wall = new Samples();
        for (int run = 0; run < RUNS; run++) {
            long before = System.nanoTime();
            try (var program = bench.program()) {
                wall.add((System.nanoTime() - before) / 1e9);
                cpu.add(program.cpuWithCommands() / 1000);
            }
        }
        figures.add("start.cpu", cpu.median(), "s", RUNS, Goal.atMost(6));
        figures.add("start.first-page", wall.median(), "s", RUNS, null);
    }
}
