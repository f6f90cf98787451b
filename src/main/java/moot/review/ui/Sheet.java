package moot.review.ui;

import moot.debate.Argued;
import moot.debate.Contribution;
import moot.review.ReviewState;
import moot.review.ReviewText;
import moot.review.Reviewed;
import moot.review.Stage;
import org.jspecify.annotations.Nullable;

/// What lies on the desk: one contribution at the revision under review, and its review so far. A draft stays with the
/// revision that it was written for; without one, the latest revision is under review.
///
/// @param earlier released review of an earlier revision, to be read beside
record Sheet(
        Contribution contribution,
        int revision,
        Stage stage,
        ReviewText text,
        @Nullable Reviewed earlier) {

    static Sheet of(DeskPage page, Contribution contribution) {
        int latest = contribution.current().number();
        Reviewed known =
                page.reviews().review(page.seminar(), contribution.id()).orElse(null);
        if (known == null) {
            return new Sheet(contribution, latest, Stage.TO_REVIEW, ReviewText.EMPTY, null);
        }
        if (known.state() == ReviewState.DRAFT) {
            return new Sheet(contribution, known.revision(), Stage.DRAFT, known.text(), null);
        }
        return known.revision() == latest
                ? new Sheet(contribution, latest, Stage.RELEASED, known.text(), null)
                : new Sheet(contribution, latest, Stage.TO_REVIEW, ReviewText.EMPTY, known);
    }

    Argued argued() {
        return contribution.revision(revision);
    }

    boolean isOutdated() {
        return revision < contribution.current().number();
    }
}
