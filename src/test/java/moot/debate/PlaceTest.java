package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    private final ArgumentId one = ArgumentId.next();
    private final ArgumentId other = ArgumentId.next();

    @Test
    void everyPlaceFindsBackFromItsText() {
        assertThat(Place.of(Place.newArgument().toString())).isEqualTo(Place.newArgument());
        assertThat(Place.of(Place.replyTo(one).toString())).isEqualTo(Place.replyTo(one));
        assertThat(Place.of(Place.revisionOf(one).toString())).isEqualTo(Place.revisionOf(one));
        assertThat(Place.of(Place.meeting(one, other).toString())).isEqualTo(Place.meeting(one, other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "reply", "reply-", "reply-1~2", "meeting-0b5c0000-0000-7000-8000-000000000000", "new-1"})
    void whatNamesNoPlaceIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Place.of(text));
    }
}
