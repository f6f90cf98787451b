package moot.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import moot.base.Ids;
import moot.people.NamePolicy;
import moot.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RosterTest {

    private static final SeminarId SEMINAR = new SeminarId(Ids.next());
    private static final List<Seat> CLASS =
            Arrays.stream(Role.values()).map(RosterTest::seat).toList();
    private static final Seat OTHER_STUDENT = seat(Role.STUDENT);

    @ParameterizedTest
    @EnumSource
    void whereEveryoneSeesNamesEachRoleSeesEachName(Role viewer) {
        var roster = roster(NamePolicy.EVERYONE);
        assertThat(CLASS)
                .allSatisfy(whom ->
                        assertThat(roster.shown(whom.id(), theOne(viewer))).isEqualTo(whom.name()));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            viewer     | INSTRUCTOR | ASSISTANT | another STUDENT | OBSERVER
            INSTRUCTOR | name       | name      | name            | name
            ASSISTANT  | name       | name      | name            | name
            STUDENT    | name       | name      | pseudonym       | pseudonym
            OBSERVER   | name       | name      | pseudonym       | name
            """)
    void whereInstructorsSeeNamesOthersSeePseudonymsOfAllWhoDoNotTeach(
            Role viewer, String instructor, String assistant, String student, String observer) {
        assertShown(instructor, theOne(Role.INSTRUCTOR), theOne(viewer));
        assertShown(assistant, theOne(Role.ASSISTANT), theOne(viewer));
        assertShown(student, OTHER_STUDENT, theOne(viewer));
        assertShown(observer, theOne(Role.OBSERVER), theOne(viewer));
    }

    private static void assertShown(String what, Seat whom, Seat viewer) {
        assertThat(roster(NamePolicy.INSTRUCTORS).shown(whom.id(), viewer))
                .isEqualTo(what.equals("name") ? whom.name() : whom.pseudonym());
    }

    @ParameterizedTest
    @EnumSource
    void oneIsAlwaysShownOnesOwnName(NamePolicy names) {
        var roster = roster(names);
        assertThat(CLASS)
                .allSatisfy(seat -> assertThat(roster.shown(seat.id(), seat)).isEqualTo(seat.name()));
    }

    @Test
    void aSeatIsFoundByItsPersonAndByItself() {
        var roster = roster(NamePolicy.EVERYONE);
        var student = theOne(Role.STUDENT);
        assertThat(roster.seatOf(student.person())).contains(student);
        assertThat(roster.seat(student.id())).isEqualTo(student);
        assertThat(roster.has(student.id())).isTrue();
        assertThat(roster.seats()).contains(student, OTHER_STUDENT).hasSize(5);
    }

    @Test
    void whoIsNotInTheSeminarIsNotInTheRoster() {
        var roster = roster(NamePolicy.EVERYONE);
        var stranger = seat(Role.STUDENT);
        assertThat(roster.seatOf(stranger.person())).isEmpty();
        assertThat(roster.has(stranger.id())).isFalse();
        assertThatThrownBy(() -> roster.shown(stranger.id(), theOne(Role.INSTRUCTOR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContainingAny(stranger.name(), stranger.pseudonym());
    }

    private static Roster roster(NamePolicy names) {
        return new Roster(
                names,
                List.of(
                        theOne(Role.INSTRUCTOR),
                        theOne(Role.ASSISTANT),
                        theOne(Role.STUDENT),
                        theOne(Role.OBSERVER),
                        OTHER_STUDENT));
    }

    private static Seat theOne(Role role) {
        return CLASS.stream().filter(seat -> seat.role() == role).findFirst().orElseThrow();
    }

    private static Seat seat(Role role) {
        UUID key = Ids.next();
        return new Seat(new ParticipantId(key), SEMINAR, PersonId.next(), "Name " + key, "Amber Otter " + key, role);
    }
}
