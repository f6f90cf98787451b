package moot.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import moot.Child;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;

/// Moot as a user runs it: the packed program, unpacked as `bin/run` does, a process and a data folder of its own. It
/// can be stopped, killed and started again, and then has its port and its data as before.
public final class RunningMoot implements AutoCloseable {

    private static final Path JAR = Path.of("target", "moot.jar").toAbsolutePath();
    private static final Supplier<Path> UNPACKED = SingletonSupplier.of(RunningMoot::unpack);
    private static final Pattern FIRST_LINK =
            Pattern.compile("Open (http://\\S+) to make the first instructor account");

    private static final Pattern DEMO_PASSWORD = Pattern.compile("sign in as demo with the password (\\S+)");
    private static final Pattern DEMO_STUDENT = Pattern.compile("Student \\(.*\\): open (http://\\S+)");

    private static @Nullable RunningMoot shared;

    private final Path folder;
    private final String[] settings;
    private final int port;
    private Child program;

    private RunningMoot(Path folder, String... settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.port = freePort();
        this.program = launch();
    }

    /// With `settings` as on the command line, say `--moot.demo=true`.
    public static RunningMoot in(Path folder, String... settings) throws IOException {
        var moot = new RunningMoot(folder, settings);
        moot.awaitReady();
        return moot;
    }

    /// One for all tests of this process that need none to themselves, with the account of [Instructor]. It ends with
    /// the process.
    static synchronized RunningMoot shared(Browsers browsers) throws IOException {
        if (shared == null) {
            RunningMoot moot = in(Files.createTempDirectory("shared-moot"));
            Runtime.getRuntime().addShutdownHook(new Thread(moot.program.process()::destroyForcibly));
            Instructor.first(browsers.open(Device.DESKTOP), moot);
            shared = moot;
        }
        return shared;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /// The link that the terminal shows on the very first start.
    public String firstLink() {
        return awaitPrinted(FIRST_LINK);
    }

    /// Of the instructor of a demo, whose sign-in name is `demo`.
    public String demoPassword() {
        return awaitPrinted(DEMO_PASSWORD);
    }

    /// The return link of a student of a demo.
    public String demoStudentLink() {
        return awaitPrinted(DEMO_STUDENT);
    }

    public void stop() throws InterruptedException {
        program.stop();
    }

    public void kill() throws InterruptedException {
        program.kill();
    }

    public void startAgain() throws IOException {
        program = launch();
        awaitReady();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private Child launch() throws IOException {
        var own = new String[] {
            "--server.port=" + port,
            "--moot.data=" + folder.resolve("data"),
            "--moot.packs=" + Path.of("scenarios").toAbsolutePath()
        };
        var all = new String[own.length + settings.length];
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(settings, 0, all, own.length, settings.length);
        return Child.ofJar(folder, UNPACKED.get(), all);
    }

    private void awaitReady() {
        var ready = Pattern.compile("(Moot is ready at " + Pattern.quote(address()) + ")");
        await().atMost(Duration.ofMinutes(3))
                .failFast(this::complain)
                .until(() -> printed(ready).isPresent());
    }

    private String awaitPrinted(Pattern wanted) {
        return await().until(() -> printed(wanted), Optional::isPresent).orElseThrow();
    }

    private void complain() throws IOException {
        if (!program.process().isAlive()) {
            throw new IllegalStateException("Moot ended: " + program.errorLines() + program.outputLines());
        }
    }

    private Optional<String> printed(Pattern wanted) {
        try {
            return program.outputLines().stream()
                    .map(wanted::matcher)
                    .filter(line -> line.find())
                    .map(line -> line.group(1))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// By the tool in the jar itself.
    private static Path unpack() {
        try {
            var folder = Files.createTempDirectory("unpacked-moot");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            try (var tool = Child.toolOfJar(folder, JAR, "extract", "--destination", folder.resolve("moot"))) {
                if (tool.exitCode() != 0) {
                    throw new IllegalStateException("Moot could not be unpacked: " + tool.errorLines());
                }
            }
            return folder.resolve("moot").resolve(JAR.getFileName());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
