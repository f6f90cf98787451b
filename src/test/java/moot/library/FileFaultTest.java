package moot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told of files that are no good as files: missing, huge, elsewhere, not text, hostile.
class FileFaultTest {

    @TempDir
    Path packs;

    @TempDir
    Path elsewhere;

    Fixture pack;

    @BeforeEach
    void soundPack() {
        pack = Fixture.in(packs);
    }

    private void tells(String sentence) {
        assertThat(pack.faults()).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "reading.md", "sources.json", "evidence.yaml"})
    void aMissingFile(String name) {
        pack.delete(name);
        tells(name + ":1: found no such file; expected ‘" + name + "’ in the folder of the pack");
    }

    @Test
    void aPackWithoutAScenario() {
        pack.delete("cruise-ships.scenario.yaml");
        tells(
                "pack.yaml:1: found a pack without a scenario; expected at least one file with a name that ends in .scenario.yaml");
    }

    static Stream<String> files() {
        return Fixture.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void anEmptyFile(String name) {
        pack.write(name, " \n");
        tells(name + ":1: found an empty file; expected what the guide to packs says of this file");
    }

    @Test
    void aFileOfCommentsIsEmptyToo() {
        pack.write("rubric.yaml", "# nothing\n");
        tells("rubric.yaml:1: found an empty file; expected what the guide to packs says of this file");
    }

    @Test
    void aFileThatIsNotUtf8() {
        pack.write("pack.yaml", "id: harbour\ntitle: Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        tells("pack.yaml:2: found byte 23, which is no UTF-8; expected a file saved as UTF-8");
    }

    @Test
    void aFileThatEndsWithinACharacter() {
        pack.write("pack.yaml", new byte[] {'i', 'd', (byte) 0xC3});
        tells("pack.yaml:1: found byte 3, which is no UTF-8; expected a file saved as UTF-8");
    }

    @Test
    void aFileOfFiftyMegabytesIsNotRead() throws IOException {
        try (var file = new RandomAccessFile(pack.file("evidence.yaml").toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        tells("evidence.yaml:1: found 51200 KB; expected at most 4096 KB");
    }

    @Test
    void aLinkToAFileOutside() throws IOException {
        Files.writeString(elsewhere.resolve("secret"), "# Title");
        Files.delete(pack.file("reading.md"));
        Files.createSymbolicLink(pack.file("reading.md"), elsewhere.resolve("secret"));
        tells("reading.md:1: found a link to a file outside the folder of the pack; expected a file inside it");
    }

    @Test
    void aLinkToNothing() throws IOException {
        Files.delete(pack.file("reading.md"));
        Files.createSymbolicLink(pack.file("reading.md"), elsewhere.resolve("nothing"));
        assertThat(pack.faults())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("reading.md:1: found a file that cannot be read");
    }

    @Test
    void aFolderWhereAFileShouldBe() throws IOException {
        Files.delete(pack.file("reading.md"));
        Files.createDirectory(pack.file("reading.md"));
        tells("reading.md:1: found something that is not a file; expected a file");
    }

    @Test
    void aFileThatBelongsToNoPack() {
        pack.write("second.scenario.yml", "id: second");
        tells(
                "second.scenario.yml:1: found a file that belongs to no pack; expected pack.yaml, reading.md, sources.json, evidence.yaml, rubric.yaml or a name that ends in .scenario.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "LICENCE", ".DS_Store", "pack.yaml~"})
    void aFileThatMayLieBesideAPack(String name) {
        assertThat(pack.write(name, "anything").faults()).isEmpty();
    }

    @Test
    void textThatIsNotYaml() {
        pack.change("pack.yaml", "title: Ships in the harbour", "title: Ships: in the harbour");
        tells(
                "pack.yaml:2: found what cannot be read as YAML or JSON (mapping values are not allowed here); expected ‘key: value’ with the value in quotation marks where it has a colon or a quotation mark in it");
    }

    @Test
    void textThatIsNotJson() {
        pack.change("sources.json", "\"report\",", "\"report\"");
        assertThat(pack.faults()).hasSize(1).first().asString().startsWith("sources.json:5: found what cannot be read");
    }

    @Test
    void aCharacterThatCannotBePrinted() {
        pack.change("pack.yaml", "Ships", "Sh\u0001ips");
        tells("pack.yaml:2: found the character U+0001; expected text that can be printed");
    }

    @Test
    void aTag() {
        pack.change("pack.yaml", "title: ", "title: !!java.net.URL ");
        tells(
                "pack.yaml:2: found a tag (a word after !); expected plain text; where it begins with !, put it in quotation marks");
    }

    @Test
    void aKeyThatIsAList() {
        pack.append("pack.yaml", "? [a, b]\n: c\n");
        tells("pack.yaml:15: found a key that is a list or has keys itself; expected a word as key");
    }

    @Test
    void aSecondDocument() {
        pack.append("pack.yaml", "---\nid: other\n");
        assertThat(pack.faults()).hasSize(1).first().asString().startsWith("pack.yaml:15: found what cannot be read");
    }

    @Test
    void aBombOfAliasesDoesNotGoOff() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(9, "*a" + (i - 1)))));
        }
        pack.write("pack.yaml", bomb.toString());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> tells(
                        "pack.yaml:2: found an alias (a word after *); expected the text itself, written out; where a text begins with *, put it in quotation marks"));
    }

    @Test
    void aMillionBracketsAreNotFollowedDown() {
        pack.write("sources.json", "[".repeat(1_000_000));
        tells("sources.json:1: found more than 24 levels one inside the other; expected fewer");
    }

    @Test
    void aNumberWithoutEnd() {
        pack.change("rubric.yaml", "level: 2", "level: " + "9".repeat(100_000));
        assertThat(pack.faults())
                .first()
                .asString()
                .startsWith("rubric.yaml:4: found text for ‘level’; expected a whole number");
    }
}
