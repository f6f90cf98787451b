package moot.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import moot.debate.ArgumentId;
import moot.seminar.SeminarId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<Review, UUID> {

    Review save(Review review);

    void delete(Review review);

    List<Review> findByArgument(ArgumentId argument);

    List<Review> findBySeminar(SeminarId seminar);

    List<Review> findBySeminarAndState(SeminarId seminar, ReviewState state);

    /// With all that they say, so that nothing has to be asked for afterwards.
    @EntityGraph(attributePaths = {"levels", "fields"})
    List<Review> findByStateAndArgumentIn(ReviewState state, Collection<ArgumentId> arguments);
}
