package moot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamePolicyTest {

    @Test
    void showingNamesToInstructorsAloneIsStricter() {
        assertThat(NamePolicy.INSTRUCTORS.stricterThan(NamePolicy.EVERYONE)).isTrue();
        assertThat(NamePolicy.EVERYONE.stricterThan(NamePolicy.INSTRUCTORS)).isFalse();
    }

    @Test
    void noPolicyIsStricterThanItself() {
        assertThat(NamePolicy.EVERYONE.stricterThan(NamePolicy.EVERYONE)).isFalse();
    }
}
