package moot.debate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// The tie from an argument to one piece of evidence.
///
/// @param evidence key of the evidence in the seminar's pack
/// @param why      a sentence on why it bears so, or empty
@Embeddable
public record Citation(
        String evidence, @Enumerated(EnumType.STRING) Bearing bearing, String why) {

    public static Citation supporting(String evidence) {
        return new Citation(evidence, Bearing.SUPPORTS, "");
    }
}
