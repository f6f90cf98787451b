package moot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Another JVM, for what only a process of its own can show: an exit code, a death, a second start.
public record Child(Process process, Path output, Path errors) implements AutoCloseable {

    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    /// With the class path of the tests.
    public static Child ofClass(Path folder, Class<?> main, String... arguments) throws IOException {
        return java(folder, Stream.concat(Stream.of("-cp", CLASS_PATH, main.getName()), Stream.of(arguments)));
    }

    /// Compiled once and lightly: it lives for seconds, in which the second compiler takes more than it gives.
    public static Child ofJar(Path folder, Path jar, String... arguments) throws IOException {
        var options = Stream.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar.toString());
        return java(folder, Stream.concat(options, Stream.of(arguments)));
    }

    private static Child java(Path folder, Stream<String> arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.createDirectories(folder);
        var output = Files.createTempFile(folder, "output", ".txt");
        var errors = Files.createTempFile(folder, "errors", ".txt");
        var process = new ProcessBuilder(
                        Stream.concat(Stream.of(java), arguments).toList())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        return new Child(process, output, errors);
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("still running after two minutes");
        }
        return process.exitValue();
    }

    public List<String> errorLines() throws IOException {
        return Files.readAllLines(errors);
    }

    /// Without a last line that the child did not come to end.
    public List<String> outputLines() throws IOException {
        var text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /// As a user does with Ctrl-C.
    public void stop() throws InterruptedException {
        process.destroy();
        exitCode();
    }

    /// As `kill -9` does: the process gets no say.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
