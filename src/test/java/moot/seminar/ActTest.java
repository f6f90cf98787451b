package moot.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            act            | INSTRUCTOR | ASSISTANT | STUDENT | OBSERVER
            READ           | always     | always    | always  | always
            ARGUE          | open       | open      | open    | never
            SEE_EVERY_NAME | always     | always    | never   | never
            REVIEW         | always     | always    | never   | never
            CURATE         | always     | always    | never   | never
            MANAGE         | always     | never     | never   | never
            """)
    void eachRoleMayDoJustThisInEachState(
            Act act, String instructor, String assistant, String student, String observer) {
        assertThat(statesAllowing(act, Role.INSTRUCTOR)).isEqualTo(states(instructor));
        assertThat(statesAllowing(act, Role.ASSISTANT)).isEqualTo(states(assistant));
        assertThat(statesAllowing(act, Role.STUDENT)).isEqualTo(states(student));
        assertThat(statesAllowing(act, Role.OBSERVER)).isEqualTo(states(observer));
    }

    @Test
    void theTableAboveKnowsEveryActAndEveryRole() {
        assertThat(Act.values()).hasSize(6);
        assertThat(Role.values()).hasSize(4);
    }

    private static List<State> statesAllowing(Act act, Role role) {
        return Arrays.stream(State.values())
                .filter(state -> act.allowed(role, state))
                .toList();
    }

    private static List<State> states(String words) {
        return switch (words) {
            case "always" -> List.of(State.values());
            case "open" -> List.of(State.OPEN);
            case "never" -> List.of();
            default -> throw new IllegalArgumentException(words);
        };
    }
}
