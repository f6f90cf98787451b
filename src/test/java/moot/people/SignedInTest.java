package moot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignedInTest {

    @Test
    void thePrincipalGoesByItsIdAndNeverByTheName() {
        var person = new SignedIn(PersonId.next(), "Ada Byron", false);
        assertThat(person.getName()).isEqualTo(person.id().value().toString());
        assertThat(person.toString()).doesNotContain("Ada");
    }
}
