package moot.review;

import java.util.HashSet;
import java.util.Set;
import moot.base.Problem;
import moot.debate.Wording;
import moot.library.Rubric;
import org.jspecify.annotations.Nullable;

/// What a review may say of one revision: levels that the rubric has, comments on what the revision contains.
record ReviewRules(@Nullable Rubric rubric, Wording wording) {

    void check(ReviewText text) {
        text.levels().forEach(this::level);
        longest("review.problem.comment-long", text.comment(), ReviewText.LONGEST_COMMENT);
        if (text.fields().size() > ReviewText.MOST_FIELD_COMMENTS) {
            throw new Problem("review.problem.comments-many", ReviewText.MOST_FIELD_COMMENTS);
        }
        Set<String> places = new HashSet<>();
        for (FieldComment comment : text.fields()) {
            longest("review.problem.field-comment-long", comment.text(), ReviewText.LONGEST_FIELD_COMMENT);
            place(comment);
            if (!places.add(comment.field() + " " + comment.evidence())) {
                throw new Problem("review.problem.field-twice");
            }
        }
    }

    private void level(String criterion, int level) {
        boolean known = rubric != null
                && rubric.criteria().stream().anyMatch(c -> c.id().equals(criterion))
                && (level == ReviewText.NO_ATTEMPT || rubric.levels().stream().anyMatch(l -> l.level() == level));
        if (!known) {
            throw new Problem("review.problem.level-unknown");
        }
    }

    private void place(FieldComment comment) {
        boolean cited = wording.citations().stream().anyMatch(c -> c.evidence().equals(comment.evidence()));
        boolean fits = comment.field() == Field.CITATION ? cited : comment.evidence() == null;
        if (!fits) {
            throw new Problem("review.problem.citation-unknown");
        }
    }

    private static void longest(String key, String text, int longest) {
        if (text.length() > longest) {
            throw new Problem(key, longest, text.length() - longest);
        }
    }
}
