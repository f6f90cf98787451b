package moot.exchange;

import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import moot.ModuleTest;
import moot.debate.Arguing;
import moot.debate.ArgumentId;
import moot.debate.Link;
import moot.debate.Relation;
import moot.people.NamePolicy;
import moot.people.SignedIn;
import moot.seminar.SeminarId;
import moot.seminar.TestSeminars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class DebateCsvTest {

    @Autowired
    DebateCsv csv;

    @Autowired
    Arguing arguing;

    @Autowired
    TestSeminars test;

    private SignedIn instructor;
    private SignedIn ada;
    private SeminarId seminar;

    @BeforeEach
    void begin() {
        instructor = test.newInstructor();
        seminar = test.open(instructor, NamePolicy.INSTRUCTORS);
        ada = test.join(seminar, "Ada, the \"first\"");
    }

    @Test
    void eachArgumentIsALineWithWhatFollowsForIt() {
        ArgumentId claim = arguing.claim(ada, seminar, "A claim, with a comma");
        ArgumentId reply = arguing.reply(ada, seminar, claim, Relation.REBUTS);
        List<NamedCsvRecord> lines = lines();
        assertThat(lines).extracting(line -> line.getField("id")).containsExactly(claim.toString(), reply.toString());
        assertThat(lines.getFirst().getFieldsAsMap())
                .containsEntry("position", "A")
                .containsEntry("relation", "")
                .containsEntry("stance", "for")
                .containsEntry("stances elsewhere", "")
                .containsEntry("claim", "A claim, with a comma")
                .containsEntry("author", "Ada, the \"first\"")
                .containsEntry("standing", "unanswered")
                .containsEntry("strength", "0.250")
                .containsEntry("strength settled", "yes")
                .containsEntry("challenges", "1")
                .containsEntry("evidence", "1")
                .containsEntry("replies", "1");
        assertThat(lines.getLast().getField("parent")).isEqualTo(claim.toString());
    }

    @Test
    void whatALinkSaysOfAnotherPositionIsSaidOfItsArgumentAndOfWhatAnswersIt() {
        ArgumentId claim = arguing.claim(ada, seminar, "A claim");
        arguing.reply(ada, seminar, claim, Relation.UNDERCUTS);
        ArgumentId other = arguing.claimFor("U-guarantees", ada, seminar);
        arguing.link(ada, claim, new Link(other, Relation.REBUTS, null, 1));
        assertThat(lines())
                .extracting(line -> line.getField("stances elsewhere"))
                .containsExactly("B against", "B for", "");
    }

    @Test
    void aStrengthThatDidNotComeToRestStaysANumberAndSaysSo() {
        arguing.quarrel(ada, seminar);
        assertThat(lines())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.getField("strength settled")).isEqualTo("no"))
                .allSatisfy(line -> assertThat(line.getField("strength")).matches("0\\.\\d{3}"));
    }

    @Test
    void whatASpreadsheetWouldRunIsMadeHarmless() {
        arguing.claim(ada, seminar, "=HYPERLINK(\"x\")");
        assertThat(lines().getFirst().getField("claim")).isEqualTo("'=HYPERLINK(\"x\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 for a truce", "-1 for a truce", "@SUM(A1)"})
    void soIsWhateverElseBeginsAFormulaAndAName(String text) {
        arguing.claim(test.join(seminar, text), seminar, text);
        assertThat(lines().getFirst().getFieldsAsMap())
                .containsEntry("claim", "'" + text)
                .containsEntry("author", "'" + text);
    }

    @Test
    void aClaimOverSeveralLinesStaysInOneCell() {
        arguing.claim(ada, seminar, "One; two,\n\"three\"");
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.getField("claim")).isEqualTo("One; two,\n\"three\""));
    }

    @Test
    void aStudentGetsNone() {
        assertThatThrownBy(() -> as(ada, () -> csv.of(seminar))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(null, () -> csv.of(seminar))).isInstanceOf(AccessDeniedException.class);
    }

    private List<NamedCsvRecord> lines() {
        String text = new String(as(instructor, () -> csv.of(seminar)), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }
}
