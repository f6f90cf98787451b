package moot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCheckTest {

    @TempDir
    Path packs;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return PackCheck.run(List.of(arguments), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aSoundPackGivesOneLineOfCounts() {
        var pack = Fixture.in(packs).folder().toString();

        assertThat(run("check", pack)).isZero();
        assertThat(lines(out)).containsExactly("harbour: 1 scenario, 4 pieces of evidence, 2 sources, no faults");
    }

    @Test
    void aFaultyPackGivesALineForEachFaultWithThePathAsGiven() {
        var pack = Fixture.in(packs).delete("reading.md").change("pack.yaml", "id: harbour", "id: port");

        assertThat(run("check", pack.folder().toString())).isOne();
        assertThat(lines(out))
                .containsExactly(
                        pack.file("pack.yaml")
                                + ":1: found id ‘port’ in folder ‘harbour’; expected the name of the folder as id",
                        pack.file("reading.md")
                                + ":1: found no such file; expected ‘reading.md’ in the folder of the pack");
    }

    @Test
    void aFolderOfPacksIsCheckedPackByPack() throws IOException {
        Fixture.in(packs);
        Files.createDirectory(packs.resolve("bare"));

        assertThat(run("check", packs.toString())).isOne();
        assertThat(lines(out)).hasSize(6).last().asString().startsWith("harbour: 1 scenario");
    }

    @Test
    void aWrongCallSaysHowToCall() {
        assertThat(run("chekc", packs.toString())).isEqualTo(2);
        assertThat(run("check")).isEqualTo(2);
        assertThat(lines(out)).isEmpty();
        assertThat(lines(err)).first().asString().startsWith("Usage: bin/pack check");
    }

    @Test
    void aFolderThatIsNotThereIsAWrongCall() {
        assertThat(run("check", packs.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(lines(err)).first().asString().startsWith("There is no folder");
    }
}
