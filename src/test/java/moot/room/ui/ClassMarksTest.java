package moot.room.ui;

import static moot.seminar.TestSeminars.SOURCE;
import static moot.seminar.TestSeminars.as;
import static org.assertj.core.api.Assertions.assertThat;

import moot.library.Evidence;
import moot.people.SignedIn;
import moot.people.TestPeople;
import moot.seminar.NewEvidence;
import moot.seminar.Sources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What the evidence pane is told of what a class has added, under the names that its reader may see.
@SuppressWarnings("NullAway.Init")
class ClassMarksTest extends SeminarScreenTest {

    @Autowired
    private Sources sources;

    @Autowired
    private RoomParts parts;

    @Test
    void aSourceThatTheClassAddedSaysByWhomAndOneOfThePackDoesNot() {
        SignedIn classmate = test.join(seminar, "Cora Classmate");
        String added = as(
                classmate,
                () -> sources.add(
                        seminar,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("type", "book")
                                .put("title", "Ships of the north")));
        take(added);
        take(SOURCE);
        assertThat(by(student, 0)).isEqualTo(test.seat(seminar, classmate).pseudonym());
        assertThat(by(instructor, 0)).isEqualTo("Cora Classmate");
        assertThat(by(student, 1)).isEmpty();
    }

    private void take(String source) {
        as(student, () -> sources.take(seminar, new NewEvidence(source, "It says so.", Evidence.Kind.FACT, "")));
    }

    /// Who added the source of an added piece, as a reader is told.
    private String by(SignedIn reader, int piece) {
        TestPeople.signInAs(reader);
        JsonNode marks = new ClassMarks(parts.page(seminar), sources, parts.packs()).changes();
        return marks.path(piece).at("/piece/sources/0").path("by").asString("");
    }
}
