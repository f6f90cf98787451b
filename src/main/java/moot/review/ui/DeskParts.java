package moot.review.ui;

import moot.debate.DebateService;
import moot.review.ReviewService;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import org.springframework.stereotype.Component;

/// What a desk is put together from.
@Component
class DeskParts {

    private final ReviewService reviews;
    private final SeminarService seminars;
    private final DebateService debates;
    private final Admission admission;

    DeskParts(ReviewService reviews, SeminarService seminars, DebateService debates, Admission admission) {
        this.reviews = reviews;
        this.seminars = seminars;
        this.debates = debates;
        this.admission = admission;
    }

    /// The desk of a seminar for the person at the keyboard, if they may review there.
    DeskPage page(SeminarId seminar) {
        return new DeskPage(admission.admit(seminar, Act.REVIEW), seminars, reviews, debates, admission);
    }
}
