package moot.review;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import moot.debate.ArgumentId;
import moot.live.Known;
import moot.live.Live;
import moot.live.Notice;
import moot.seminar.SeminarId;
import org.springframework.stereotype.Component;

/// What was released of the reviews of each seminar. Every opening of a room asks for it and most people have nothing,
/// so which contributions have something is kept in memory until something is released.
@Component
class ReleasedReviews {

    private static final int MOST_KNOWN = 1_000;

    private final ReviewRepository reviews;
    private final Known<Set<ArgumentId>> reviewed;

    ReleasedReviews(ReviewRepository reviews, Live live) {
        this.reviews = reviews;
        this.reviewed = new Known<>(live, Set.of(Notice.Kind.REVIEW), MOST_KNOWN, this::read);
    }

    private Set<ArgumentId> read(UUID seminar) {
        return reviews.findBySeminarAndState(new SeminarId(seminar), ReviewState.RELEASED).stream()
                .map(Review::argument)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What was released on some contributions of a seminar.
    List<Review> on(SeminarId seminar, Collection<ArgumentId> contributions) {
        Set<ArgumentId> any = reviewed.of(seminar.value());
        List<ArgumentId> some = contributions.stream().filter(any::contains).toList();
        return some.isEmpty() ? List.of() : reviews.findByStateAndArgumentIn(ReviewState.RELEASED, some);
    }
}
