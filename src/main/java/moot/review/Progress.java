package moot.review;

import java.util.List;

/// How far the review of a seminar has come.
///
/// @param contributions how many there are to review
/// @param reviewed      how many of them have a review, draft or released
/// @param released      how many of them have a released review
/// @param drafts        how many drafts wait for release
public record Progress(int contributions, int reviewed, int released, int drafts) {

    /// As the queue tells it.
    public static Progress of(List<QueueItem> queue) {
        return new Progress(
                queue.size(),
                (int) queue.stream().filter(i -> i.stage() != Stage.TO_REVIEW).count(),
                (int) queue.stream().filter(QueueItem::released).count(),
                (int) queue.stream().filter(i -> i.stage() == Stage.DRAFT).count());
    }
}
