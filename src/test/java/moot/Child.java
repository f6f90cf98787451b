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

    /// For a process that lives for seconds, in which the second compiler takes more than it gives.
    private static final List<String> LIGHTLY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /// With the class path of the tests.
    public static Child ofClass(Path folder, Class<?> main, String... arguments) throws IOException {
        return java(folder, LIGHTLY, List.of("-cp", CLASS_PATH, main.getName()), arguments);
    }

    public static Child ofJar(Path folder, Path jar, String... arguments) throws IOException {
        return java(folder, LIGHTLY, List.of("-jar", jar.toString()), arguments);
    }

    /// A tool that Spring Boot put into a jar.
    public static Child toolOfJar(Path folder, Path jar, Object... arguments) throws IOException {
        var words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return java(folder, LIGHTLY, List.of("-Djarmode=tools", "-jar", jar.toString()), words);
    }

    /// With the class path of the tests and what `bin/run` tells the JVM of a running Moot.
    public static Child likeMoot(Path folder, Class<?> main, String... arguments) throws IOException {
        List<String> options = List.of(System.getenv("MOOT_JVM").split(" "));
        return java(folder, options, List.of("-cp", CLASS_PATH, main.getName()), arguments);
    }

    private static Child java(Path folder, List<String> options, List<String> program, String... arguments)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.createDirectories(folder);
        var output = Files.createTempFile(folder, "output", ".txt");
        var errors = Files.createTempFile(folder, "errors", ".txt");
        var command = Stream.of(List.of(java), options, program, List.of(arguments))
                .flatMap(List::stream)
                .toList();
        var process = new ProcessBuilder(command)
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
