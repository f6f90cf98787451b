package moot.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moot.debate.ArgumentId;
import moot.debate.Contribution;
import moot.seminar.Roster;

/// What there is to review in a seminar.
final class Queue {

    private Queue() {}

    static List<QueueItem> of(Stream<Contribution> outline, Roster roster, List<Review> reviews) {
        Map<ArgumentId, List<Review>> known = reviews.stream().collect(Collectors.groupingBy(Review::argument));
        return outline.filter(c -> !roster.seat(c.author()).role().teaches())
                .filter(c -> !c.withdrawn() || known.containsKey(c.id()))
                .map(c -> item(c, known.getOrDefault(c.id(), List.of())))
                .toList();
    }

    private static QueueItem item(Contribution contribution, List<Review> reviews) {
        Optional<Review> foremost = foremost(reviews);
        return new QueueItem(
                contribution.id(),
                contribution.author(),
                foremost.map(Queue::stage).orElse(Stage.TO_REVIEW),
                reviews.stream().anyMatch(review -> !review.isDraft()),
                foremost.filter(review ->
                                review.revision() < contribution.revisions().size())
                        .isPresent());
    }

    private static Stage stage(Review review) {
        return review.isDraft() ? Stage.DRAFT : Stage.RELEASED;
    }

    /// The review that a reviewer goes on with: the draft, or the one of the latest revision that was released.
    static Optional<Review> foremost(List<Review> reviews) {
        return reviews.stream().max(Comparator.comparing(Review::isDraft).thenComparing(Review::revision));
    }
}
