package moot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PersonKeyTest {

    private final Instant made = Instant.parse("2026-03-02T09:00:00Z");
    private final Instant end = made.plus(Duration.ofDays(7));
    private final PersonKey key = new PersonKey(PersonKey.Kind.INVITATION, "hash", null, made, end);

    @Test
    void aKeyOpensUntilItExpires() {
        assertThat(key.opens(PersonKey.Kind.INVITATION, end.minusMillis(1))).isTrue();
        assertThat(key.opens(PersonKey.Kind.INVITATION, end)).isFalse();
    }

    @Test
    void aKeyOpensOnlyTheDoorItIsFor() {
        assertThat(key.opens(PersonKey.Kind.FIRST, made)).isFalse();
    }

    @Test
    void aUsedKeyOpensNothing() {
        key.use(made);
        assertThat(key.opens(PersonKey.Kind.INVITATION, made)).isFalse();
    }
}
