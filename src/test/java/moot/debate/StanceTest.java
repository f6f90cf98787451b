package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StanceTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            relation  | to FOR  | to AGAINST | to OPEN
            SUPPORTS  | FOR     | AGAINST    | OPEN
            REBUTS    | AGAINST | FOR        | OPEN
            UNDERCUTS | AGAINST | FOR        | OPEN
            DISPUTES  | AGAINST | FOR        | OPEN
            ASKS      | OPEN    | OPEN       | OPEN
            """)
    void aReplysStanceFollowsFromItsRelationAndItsParentsStance(
            Relation relation, Stance toFor, Stance toAgainst, Stance toOpen) {
        assertThat(relation.of(Stance.FOR)).isEqualTo(toFor);
        assertThat(relation.of(Stance.AGAINST)).isEqualTo(toAgainst);
        assertThat(relation.of(Stance.OPEN)).isEqualTo(toOpen);
    }

    @ParameterizedTest
    @EnumSource
    void attackingAnAttackOnSomethingDefendsIt(Stance stance) {
        assertThat(Relation.REBUTS.of(Relation.UNDERCUTS.of(stance))).isEqualTo(stance);
    }

    @Test
    void theSignOfEachStanceLeadsBackToIt() {
        assertThat(Stance.values())
                .allSatisfy(stance -> assertThat(Stance.ofSign(stance.sign())).isEqualTo(stance));
    }
}
