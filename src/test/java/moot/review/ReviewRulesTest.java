package moot.review;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import moot.base.Problem;
import moot.debate.Citation;
import moot.debate.Wording;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {

    private static final Wording WORDING =
            new Wording("A claim", "A warrant", null, "", List.of(Citation.supporting("treaty-clause")));
    private final ReviewRules rules = new ReviewRules(Classroom.PACK.rubric(), WORDING);

    @Test
    void aLevelOfTheRubricIsAllowedAndSoIsNoAttempt() {
        assertThatCode(() -> rules.check(levels(Map.of("reasoning", 2, "evidence", 0))))
                .doesNotThrowAnyException();
    }

    @Test
    void aLevelThatTheRubricDoesNotHaveIsRefused() {
        assertRefused(levels(Map.of("reasoning", 3)), "review.problem.level-unknown");
        assertRefused(levels(Map.of("reasoning", -1)), "review.problem.level-unknown");
    }

    @Test
    void aCriterionThatTheRubricDoesNotHaveIsRefused() {
        assertRefused(levels(Map.of("beauty", 1)), "review.problem.level-unknown");
    }

    @Test
    void withoutARubricThereAreNoLevels() {
        ReviewRules none = new ReviewRules(null, WORDING);
        assertThatThrownBy(() -> none.check(levels(Map.of("reasoning", 0))))
                .isInstanceOf(Problem.class)
                .hasMessage("review.problem.level-unknown");
        assertThatCode(() -> none.check(new ReviewText(Map.of(), "Well put", List.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void aCommentOnACitationNamesEvidenceThatTheRevisionCites() {
        assertThatCode(() -> rules.check(fields(FieldComment.onCitation("treaty-clause", "Read on."))))
                .doesNotThrowAnyException();
        assertRefused(
                fields(FieldComment.onCitation("treaty-date", "Where is it?")), "review.problem.citation-unknown");
        assertRefused(fields(FieldComment.on(Field.CITATION, "Which?")), "review.problem.citation-unknown");
    }

    @Test
    void onlyACommentOnACitationNamesEvidence() {
        assertRefused(fields(new FieldComment(Field.CLAIM, "treaty-clause", "Hm.")), "review.problem.citation-unknown");
    }

    @Test
    void aFieldHasOneComment() {
        assertRefused(
                fields(FieldComment.on(Field.CLAIM, "One."), FieldComment.on(Field.CLAIM, "Two.")),
                "review.problem.field-twice");
    }

    @Test
    void aCommentFitsItsPlace() {
        assertThatCode(() -> rules.check(comment(ReviewText.LONGEST_COMMENT))).doesNotThrowAnyException();
        assertRefused(comment(ReviewText.LONGEST_COMMENT + 1), "review.problem.comment-long");
        assertRefused(
                fields(FieldComment.on(Field.CLAIM, "x".repeat(ReviewText.LONGEST_FIELD_COMMENT + 1))),
                "review.problem.field-comment-long");
    }

    private void assertRefused(ReviewText text, String key) {
        assertThatThrownBy(() -> rules.check(text)).isInstanceOf(Problem.class).hasMessage(key);
    }

    private static ReviewText levels(Map<String, Integer> levels) {
        return new ReviewText(levels, "", List.of());
    }

    private static ReviewText fields(FieldComment... comments) {
        return new ReviewText(Map.of(), "", List.of(comments));
    }

    private static ReviewText comment(int length) {
        return new ReviewText(Map.of(), "x".repeat(length), List.of());
    }
}
