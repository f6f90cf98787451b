package moot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void aSecretHas256BitsAndFitsInAnAddress() {
        assertThat(Secret.next().text())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(Secret.next().text());
    }

    @Test
    void theHashIsTheKnownOne() {
        assertThat(new Secret("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aSecretDoesNotShowItselfInALog() {
        var secret = Secret.next();
        assertThat(secret.toString()).doesNotContain(secret.text());
    }
}
