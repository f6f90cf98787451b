package moot.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import moot.base.Problem;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.DebateService;
import moot.library.Position;
import moot.live.Live;
import moot.live.Notice;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.Seat;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Reviews by those who teach in a seminar. They share one draft a contribution; what its author has been shown stays
/// as it was until a draft is released over it.
@Service
@Transactional
public class ReviewService {

    private final ReviewRepository reviews;
    private final ReleasedReviews releasedReviews;
    private final SeminarService seminars;
    private final DebateService debates;
    private final Admission admission;
    private final Live live;
    private final Clock clock;

    ReviewService(
            ReviewRepository reviews,
            ReleasedReviews releasedReviews,
            SeminarService seminars,
            DebateService debates,
            Admission admission,
            Live live,
            Clock clock) {
        this.reviews = reviews;
        this.releasedReviews = releasedReviews;
        this.seminars = seminars;
        this.debates = debates;
        this.admission = admission;
        this.live = live;
        this.clock = clock;
    }

    /// Saves a draft of the revision that its draft is of already, else of the latest.
    public void save(SeminarId seminar, ArgumentId argument, ReviewText text) {
        admission.admit(seminar, Act.REVIEW);
        int revision = draft(reviews.findByArgument(argument))
                .map(Review::revision)
                .orElseGet(() -> contribution(seminar, argument).revisions().size());
        save(seminar, argument, revision, text);
    }

    /// Saves a draft of the revision that the reviewer had before them. A draft that says nothing, or just what was
    /// released already, is none.
    public void save(SeminarId seminar, ArgumentId argument, int revision, ReviewText typed) {
        Seat reviewer = admission.admit(seminar, Act.REVIEW);
        Contribution contribution = contribution(seminar, argument);
        if (revision < 1 || revision > contribution.revisions().size()) {
            throw new Problem("review.problem.revision-unknown");
        }
        ReviewText text = typed.stripped();
        new ReviewRules(
                        seminars.pack(seminar).rubric(),
                        contribution.revision(revision).wording())
                .check(text);
        List<Review> known = reviews.findByArgument(argument);
        Review draft = draft(known).orElse(null);
        if (text.isEmpty() || released(known, revision).filter(text::equals).isPresent()) {
            drop(draft);
        } else if (draft == null) {
            reviews.save(new Review(seminar, argument, revision, text, reviewer.person(), Instant.now(clock)));
        } else {
            draft.redraft(revision, text, reviewer.person(), Instant.now(clock));
        }
    }

    /// Shows the draft to the author of the contribution.
    public void release(SeminarId seminar, ArgumentId argument) {
        admission.admit(seminar, Act.REVIEW);
        contribution(seminar, argument);
        Review draft = draft(reviews.findByArgument(argument))
                .orElseThrow(() -> new Problem("review.problem.nothing-to-release"));
        release(seminar, draft);
    }

    /// Shows every draft of the seminar to its author.
    ///
    /// @return how many there were
    public int releaseAll(SeminarId seminar) {
        admission.admit(seminar, Act.REVIEW);
        List<Review> drafts = reviews.findBySeminarAndState(seminar, ReviewState.DRAFT);
        drafts.forEach(draft -> release(seminar, draft));
        return drafts.size();
    }

    /// The draft of a contribution's review, or what was last released of it.
    @Transactional(readOnly = true)
    public Optional<Reviewed> review(SeminarId seminar, ArgumentId argument) {
        admission.admit(seminar, Act.REVIEW);
        contribution(seminar, argument);
        return Queue.foremost(reviews.findByArgument(argument)).map(Review::reviewed);
    }

    /// What there is to review, in the order of the debate: all that students said, without what was withdrawn before
    /// anybody reviewed it.
    @Transactional(readOnly = true)
    public List<QueueItem> queue(SeminarId seminar) {
        admission.admit(seminar, Act.REVIEW);
        return Queue.of(outline(seminar), admission.roster(seminar), reviews.findBySeminar(seminar));
    }

    @Transactional(readOnly = true)
    public Progress progress(SeminarId seminar) {
        return Progress.of(queue(seminar));
    }

    /// What was released to the person at the keyboard on their own contributions, newest first.
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Feedback> mine(SeminarId seminar) {
        Seat reader = admission.admit(seminar, Act.READ);
        Board board = debates.board(seminar);
        return releasedReviews.on(seminar, board.by(reader.id())).stream()
                .map(review -> feedback(review, board.get(review.argument())))
                .sorted(Comparator.comparing(Feedback::releasedAt).reversed())
                .toList();
    }

    private static Feedback feedback(Review review, Contribution contribution) {
        return new Feedback(
                review.argument(),
                review.revision(),
                contribution.revisions().size(),
                contribution.revision(review.revision()).wording(),
                review.reviewer(),
                review.text(),
                review.at());
    }

    private void release(SeminarId seminar, Review draft) {
        Instant now = Instant.now(clock);
        Optional<Review> before = reviews.findByArgument(draft.argument()).stream()
                .filter(review -> !review.isDraft() && review.revision() == draft.revision())
                .findFirst();
        if (before.isPresent()) {
            before.get().giveWayTo(draft, now);
            reviews.delete(draft);
        } else {
            draft.release(now);
        }
        live.announce(
                new Notice(seminar.value(), Notice.Kind.REVIEW, draft.argument().value()));
    }

    private Stream<Contribution> outline(SeminarId seminar) {
        List<String> positions = seminars.pack(seminar).scenarios().getFirst().positions().stream()
                .map(Position::id)
                .toList();
        return debates.board(seminar).outline(positions);
    }

    private Contribution contribution(SeminarId seminar, ArgumentId argument) {
        return debates.board(seminar).find(argument).orElseThrow(() -> new Problem("review.problem.no-contribution"));
    }

    private void drop(@Nullable Review draft) {
        if (draft != null) {
            reviews.delete(draft);
        }
    }

    private static Optional<Review> draft(List<Review> known) {
        return known.stream().filter(Review::isDraft).findFirst();
    }

    private static Optional<ReviewText> released(List<Review> known, int revision) {
        return known.stream()
                .filter(review -> !review.isDraft() && review.revision() == revision)
                .map(Review::text)
                .findFirst();
    }
}
