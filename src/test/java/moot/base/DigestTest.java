package moot.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestTest {

    /// The first half of the example in FIPS 180, so that a name outlives any version of this program.
    @Test
    void theSameContentHasTheSameNameForGood() {
        assertThat(named("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223");
    }

    @Test
    void anotherContentHasAnotherName() {
        assertThat(named("abc")).isNotEqualTo(named("abd"));
    }

    private static String named(String content) {
        return Digest.of(content.getBytes(StandardCharsets.UTF_8));
    }
}
