package moot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody copies the bundled pack, changes it, and makes ten mistakes of different kinds: the command names them all,
/// each by its file and line.
class TenFaultsTest {

    private static final Path BUNDLED = Path.of("scenarios", "nato-collective-defence");

    @TempDir
    Path packs;

    private Path pack;
    private final List<String> places = new ArrayList<>();

    @BeforeEach
    void copy() throws IOException {
        pack = Files.createDirectory(packs.resolve("nato-collective-defence"));
        try (var files = Files.list(BUNDLED)) {
            for (Path file : files.toList()) {
                Files.copy(file, pack.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theCopyItselfHasNone() {
        assertThat(check()).singleElement().asString().endsWith("no faults");
    }

    @Test
    void eachIsNamedByFileAndLine() throws IOException {
        spoil("pack.yaml", "licence: CC-BY-4.0", "licens: CC-BY-4.0");
        spoil("pack.yaml", "as-of: 2025-03-25", "as-of: 2025-02-30");
        spoil("evidence.yaml", "at: S1.P1", "at: S9.P9");
        spoil("evidence.yaml", "id: nato-founded-1949", "id: nato-32-members");
        spoil("evidence.yaml", "sources: [clapp-verhelst-2022]", "sources: [nobody-1900]");
        spoil("evidence.yaml", "kind: statistic", "kind: number");
        spoil("us-withdrawal.scenario.yaml", "- ndaa-bars-unilateral-exit", "- no-such-evidence");
        spoil("sources.json", "\"type\": \"report\"", "\"type\": \"rumour\"");
        spoil("rubric.yaml", "level: 4", "level: four");
        Files.writeString(pack.resolve("ukraine-ceasefire.scenario.yaml"), "");
        places.add("ukraine-ceasefire.scenario.yaml:1");

        assertThat(places).hasSize(10).doesNotHaveDuplicates();
        List<String> told = check();
        assertThat(places)
                .allSatisfy(place -> assertThat(told)
                        .anyMatch(line ->
                                line.startsWith(pack.resolve(place) + ": found ") && line.contains("; expected ")));
    }

    /// Changes the first place where something stands and notes its line.
    private void spoil(String file, String from, String to) throws IOException {
        String text = Files.readString(pack.resolve(file));
        int at = text.indexOf(from);
        assertThat(at).as(from + " in " + file).isNotNegative();
        long line = 1
                + text.substring(0, at).chars().filter(letter -> letter == '\n').count();
        Files.writeString(pack.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
        places.add(file + ":" + line);
    }

    private List<String> check() {
        try (var out = new ByteArrayOutputStream();
                var print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            PackCheck.run(List.of("check", pack.toString()), print, print);
            return out.toString(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
