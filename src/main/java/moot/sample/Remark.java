package moot.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import moot.review.Field;
import moot.review.FieldComment;
import moot.review.ReviewText;
import org.jspecify.annotations.Nullable;

/// What the sample instructor says of one argument, as its file says it.
///
/// @param of the file's own name for the argument
record Remark(
        String of,
        Map<String, Integer> levels,
        String comment,
        @Nullable List<OnField> fields,
        boolean released) {

    /// How a message about the file calls it.
    String called() {
        return "review of " + of;
    }

    ReviewText text() {
        return new ReviewText(
                levels,
                comment,
                Objects.requireNonNullElse(fields, List.<OnField>of()).stream()
                        .map(OnField::comment)
                        .toList());
    }

    record OnField(Field on, @Nullable String evidence, String text) {

        FieldComment comment() {
            return new FieldComment(on, evidence, text);
        }
    }
}
