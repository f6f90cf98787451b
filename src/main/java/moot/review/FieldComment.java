package moot.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/// A comment on one part of a contribution.
///
/// @param evidence key of the cited evidence, for a comment on a citation; absent for every other field
/// @param text     plain text
@Embeddable
public record FieldComment(
        @Enumerated(EnumType.STRING) Field field,
        @Nullable String evidence,

        @Column(name = "words", length = ReviewText.LONGEST_FIELD_COMMENT)
        String text) {

    public static FieldComment on(Field field, String text) {
        return new FieldComment(field, null, text);
    }

    public static FieldComment onCitation(String evidence, String text) {
        return new FieldComment(Field.CITATION, evidence, text);
    }
}
