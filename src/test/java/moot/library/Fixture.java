package moot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A small sound pack on an invented town, written afresh for each test, which then breaks one thing in it.
public final class Fixture {

    public static final String ID = "harbour";

    private static final List<String> FILES = List.of(
            "pack.yaml", "reading.md", "sources.json", "evidence.yaml", "cruise-ships.scenario.yaml", "rubric.yaml");

    private final Path folder;

    private Fixture(Path folder) {
        this.folder = folder;
    }

    /// Writes the pack into a folder of packs.
    public static Fixture in(Path packs) {
        var fixture = new Fixture(packs.resolve(ID));
        make(() -> Files.createDirectories(fixture.folder));
        FILES.forEach(name -> fixture.write(name, original(name)));
        return fixture;
    }

    public static Pack pack(Path packs) {
        return in(packs).sound();
    }

    public Path folder() {
        return folder;
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public Fixture write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Fixture write(String name, byte[] bytes) {
        make(() -> Files.write(file(name), bytes));
        return this;
    }

    public Fixture delete(String name) {
        make(() -> {
            Files.delete(file(name));
            return name;
        });
        return this;
    }

    public Fixture change(String name, String from, String to) {
        var text = make(() -> Files.readString(file(name)));
        assertThat(text).contains(from);
        return write(name, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }

    public Fixture append(String name, String text) {
        return write(name, make(() -> Files.readString(file(name))) + text);
    }

    public Pack sound() {
        return switch (PackReader.read(folder)) {
            case PackReader.Sound sound -> sound.pack();
            case PackReader.Faulty faulty ->
                throw new AssertionError(sentences(faulty.pack().faults()));
        };
    }

    List<String> faults() {
        return switch (PackReader.read(folder)) {
            case PackReader.Sound sound -> List.of();
            case PackReader.Faulty faulty -> sentences(faulty.pack().faults());
        };
    }

    static List<String> sentences(List<Fault> faults) {
        return faults.stream().map(Fault::sentence).toList();
    }

    static Stream<String> files() {
        return FILES.stream();
    }

    private static String original(String name) {
        return make(() -> {
            try (var stream = Fixture.class.getResourceAsStream("harbour/" + name)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        });
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T make(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
