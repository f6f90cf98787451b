package moot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import moot.Child;

/// Where the benchmarks are taken. The debates are made once for each build; every program that is measured gets a copy
/// of its own, so that no figure depends on what was measured before it.
final class Workbench {

    static final int FEW = 100;
    static final int USUAL = 1_000;
    static final int MANY = 10_000;
    static final int STUDENTS = 300;

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Path JAR = Path.of("target", "moot.jar");
    private static final List<Class<?>> MAKERS = List.of(DebateMaker.class, Growth.class, Prose.class, Ties.class);

    private final Path made;
    private final Path run;
    private int programs;

    /// @param folder what an earlier run left there is thrown away, but for the debates of this build
    Workbench(Path folder) throws IOException {
        made = folder.toAbsolutePath().resolve("made-" + build());
        run = folder.toAbsolutePath().resolve("run");
        forgetAllBut(made, folder);
        Files.createDirectories(run);
    }

    private static long build() throws IOException {
        var build = new CRC32();
        build.update(Files.readAllBytes(JAR));
        for (Class<?> maker : MAKERS) {
            try (var code = maker.getResourceAsStream(maker.getSimpleName() + ".class")) {
                build.update(Objects.requireNonNull(code).readAllBytes());
            }
        }
        return build.getValue();
    }

    /// A file or folder of this run.
    Path place(String name) {
        return run.resolve(name);
    }

    MadeDebates debates() throws Exception {
        Path list = made.resolve("debates.json");
        if (!Files.exists(list)) {
            Bench.tell("Making debates of " + List.of(FEW, USUAL, MANY) + " arguments ...");
            deleteAll(made);
            Files.createDirectories(made);
            run(
                    DebateMaker.class,
                    made.resolve("data").toString(),
                    list.toString(),
                    Integer.toString(STUDENTS),
                    Integer.toString(FEW),
                    Integer.toString(USUAL),
                    Integer.toString(MANY));
        }
        return MadeDebates.read(list);
    }

    /// Runs another program of the benchmarks to its end, in a JVM like that of a running Moot.
    List<String> run(Class<?> main, String... arguments) throws Exception {
        try (var child = Child.likeMoot(run, main, arguments)) {
            boolean ended = child.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!ended || child.process().exitValue() != 0) {
                throw new IllegalStateException(main.getSimpleName() + " failed: " + child.errorLines());
            }
            return child.outputLines();
        }
    }

    /// The packed program on a copy of the debates.
    Program program() throws Exception {
        debates();
        Path data = place("data-" + ++programs);
        copy(made.resolve("data"), data);
        return Program.on(data, place("program-" + programs + ".log"));
    }

    /// Lets `bin/run` rehearse a start, which it does beside the first program of a build, and would do beside what is
    /// measured.
    void rehearse() throws Exception {
        try (var program = Program.on(place("rehearsal"), place("rehearsal.log"))) {
            Path cache = program.home().resolve("start.aot");
            long until = System.nanoTime() + PATIENCE.toNanos();
            if (!Files.exists(cache)) {
                Bench.tell("Waiting for bin/run to rehearse a start ...");
            }
            while (!Files.exists(cache)) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException("bin/run did not rehearse a start, see " + program.home());
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one)));
            }
        }
    }

    private static void forgetAllBut(Path kept, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> all = Files.list(folder.toAbsolutePath())) {
            for (Path one : all.filter(each -> !each.equals(kept)).toList()) {
                deleteAll(one);
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.toList().reversed()) {
                    Files.delete(one);
                }
            }
        }
    }
}
