package moot.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Moot as its users run it, by `bin/run`, on a folder of its own; and what the system says that it takes.
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LOOK_AGAIN = 10;
    private static final boolean PROFILED = System.getenv("MOOT_BENCH_PROFILE") != null;

    private final Process process;
    private final URI address;
    private final Path output;
    private int histograms;

    private Program(Process process, URI address, Path output) {
        this.process = process;
        this.address = address;
        this.output = output;
    }

    /// Starts it and comes back at the first page that it answers.
    static Program on(Path data, Path output) throws Exception {
        int port = freePort();
        var process = new ProcessBuilder("bin/run", "--port", Integer.toString(port), "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var program = new Program(process, URI.create("http://localhost:" + port + "/"), output);
        try {
            program.awaitPage();
            program.profile();
            return program;
        } catch (Exception failed) {
            program.close();
            throw failed;
        }
    }

    /// For whoever wants to know where the time goes: a recording beside the output, complete when the program ends.
    private void profile() throws Exception {
        if (PROFILED) {
            ask("JFR.configure", "stackdepth=256");
            ask("JFR.start", "settings=profile", "dumponexit=true", "filename=" + output + ".jfr");
        }
    }

    URI address() {
        return address;
    }

    /// Where this build lies unpacked.
    Path home() {
        List<String> command = List.of(process.info().arguments().orElseThrow());
        return Path.of(command.get(command.indexOf("-jar") + 1)).resolveSibling("");
    }

    private void awaitPage() throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("Moot did not start: " + Files.readString(output));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN);
        }
    }

    private boolean answers() throws IOException {
        var page = (HttpURLConnection) address.toURL().openConnection();
        try {
            return page.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (java.net.ConnectException notYet) {
            return false;
        } finally {
            page.disconnect();
        }
    }

    /// Processor time since the start, in milliseconds.
    double cpu() {
        return process.info()
                .totalCpuDuration()
                .map(time -> time.toNanos() / 1e6)
                .orElseThrow(() -> new IllegalStateException("This system does not tell the time of a processor"));
    }

    /// Processor time since the start, with that of the commands that `bin/run` needed to find its way.
    double cpuWithCommands() throws IOException {
        return SystemView.of(process.pid()).cpuWithChildren();
    }

    /// Resident memory in megabytes.
    double resident() throws IOException {
        return SystemView.of(process.pid()).resident();
    }

    /// The bytes of all objects that are in use, after everything else was thrown away.
    long heap() throws Exception {
        heapOnce();
        return heapOnce();
    }

    /// The last line of the histogram, which looks at living objects only, is their sum.
    private long heapOnce() throws Exception {
        List<String> lines = ask("GC.class_histogram");
        if (PROFILED) {
            Files.write(Path.of(output + "." + ++histograms + ".txt"), lines);
        }
        return Long.parseLong(lines.getLast().strip().split("\\s+")[2]);
    }

    List<String> ask(String... command) throws Exception {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var all = new ArrayList<>(List.of(jcmd, Long.toString(process.pid())));
        all.addAll(List.of(command));
        var asked = new ProcessBuilder(all).redirectErrorStream(true).start();
        try (var answer = asked.inputReader()) {
            List<String> lines = answer.lines().filter(line -> !line.isBlank()).toList();
            if (asked.waitFor() != 0) {
                throw new IllegalStateException("jcmd says: " + lines);
            }
            return lines;
        }
    }

    /// As with Ctrl-C.
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
