package moot.seminar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// One paragraph of the full text of a reading, as plain text.
///
/// @param locator the paragraph of the pack’s reading beside which it stands; absent where it is left out
@Embeddable
public record Passage(
        @Nullable String locator,
        @Column(length = Passage.LONGEST) String words) {

    public static final int LONGEST = 20_000;

    Passage at(@Nullable String other) {
        return new Passage(other, words);
    }
}
