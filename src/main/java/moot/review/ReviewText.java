package moot.review;

import java.util.List;
import java.util.Map;

/// What a review says.
///
/// @param levels  level by criterion of the pack's rubric; a criterion may be left out; 0 means no attempt
/// @param comment on the whole, plain text, or empty
/// @param fields  comments tied to parts of the contribution
public record ReviewText(Map<String, Integer> levels, String comment, List<FieldComment> fields) {

    /// The level that every rubric has beneath its own: no attempt.
    public static final int NO_ATTEMPT = 0;

    public static final int LONGEST_COMMENT = 5_000;
    public static final int LONGEST_FIELD_COMMENT = 2_000;
    public static final int MOST_FIELD_COMMENTS = 20;
    public static final ReviewText EMPTY = new ReviewText(Map.of(), "", List.of());

    public ReviewText {
        levels = Map.copyOf(levels);
        fields = List.copyOf(fields);
    }

    public boolean isEmpty() {
        return levels.isEmpty()
                && comment.isBlank()
                && fields.stream().allMatch(f -> f.text().isBlank());
    }

    /// The same without blanks at the ends and without comments that say nothing.
    ReviewText stripped() {
        List<FieldComment> said = fields.stream()
                .filter(f -> !f.text().isBlank())
                .map(f -> new FieldComment(f.field(), f.evidence(), f.text().strip()))
                .toList();
        return new ReviewText(levels, comment.strip(), said);
    }
}
