package moot.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private final List<String> made =
            Stream.generate(Ids::next).limit(1000).map(UUID::toString).toList();

    @Test
    void theOrderOfKeysIsTheOrderOfMakingEvenWithinAMillisecond() {
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aKeySaysOfWhatKindItIs() {
        assertThat(UUID.fromString(made.getFirst()).version()).isEqualTo(7);
    }
}
