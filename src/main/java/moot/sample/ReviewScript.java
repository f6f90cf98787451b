package moot.sample;

import moot.debate.ArgumentId;
import moot.review.ReviewService;

/// Acts out the instructor's reviews, some of them released and some still drafts.
class ReviewScript {

    private final ReviewService reviews;
    private final Acting acting;

    ReviewScript(ReviewService reviews, Acting acting) {
        this.reviews = reviews;
        this.acting = acting;
    }

    /// @param place among the remarks of the file, which the instructor wrote one after the other
    void play(Cast cast, Remark remark, int place) {
        ArgumentId argument = cast.said(remark.of()).id();
        acting.as(cast.instructor(), cast.when().reviewed(place), () -> {
            reviews.save(cast.seminar(), argument, remark.text());
            if (remark.released()) {
                reviews.release(cast.seminar(), argument);
            }
        });
    }
}
