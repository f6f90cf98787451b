package moot.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import moot.base.Ids;
import moot.debate.ArgumentId;
import moot.people.PersonId;
import moot.seminar.SeminarId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// What was said of one contribution at one revision. A released review does not change under its reader: it is
/// edited as a draft beside it, which takes its place when released.
@Entity
class Review {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seminar_id"))
    private SeminarId seminar;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "argument_id"))
    private ArgumentId argument;

    private int revision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reviewer_id"))
    private PersonId reviewer;

    @Enumerated(EnumType.STRING)
    private ReviewState state = ReviewState.DRAFT;

    @Column(length = ReviewText.LONGEST_COMMENT)
    private String comment = "";

    @ElementCollection
    @CollectionTable(name = "review_level", joinColumns = @JoinColumn(name = "review_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "level")
    @BatchSize(size = 500)
    private Map<String, Integer> levels = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "review_comment", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "rank")
    @BatchSize(size = 500)
    private List<FieldComment> fields = new ArrayList<>();

    private Instant savedAt;
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    Review(SeminarId seminar, ArgumentId argument, int revision, ReviewText text, PersonId reviewer, Instant now) {
        this.id = Ids.next();
        this.seminar = seminar;
        this.argument = argument;
        this.revision = revision;
        this.reviewer = reviewer;
        this.savedAt = now;
        say(text);
    }

    void redraft(int revision, ReviewText text, PersonId reviewer, Instant now) {
        if (state != ReviewState.DRAFT) {
            throw new IllegalStateException("A released review is not changed");
        }
        this.revision = revision;
        this.reviewer = reviewer;
        this.savedAt = now;
        say(text);
    }

    void release(Instant now) {
        state = ReviewState.RELEASED;
        releasedAt = now;
    }

    /// Takes over what a newer draft of the same revision says, and is released anew with it.
    void giveWayTo(Review draft, Instant now) {
        reviewer = draft.reviewer;
        savedAt = draft.savedAt;
        say(draft.text());
        release(now);
    }

    private void say(ReviewText text) {
        comment = text.comment();
        levels.clear();
        levels.putAll(text.levels());
        fields.clear();
        fields.addAll(text.fields());
    }

    boolean isDraft() {
        return state == ReviewState.DRAFT;
    }

    ArgumentId argument() {
        return argument;
    }

    int revision() {
        return revision;
    }

    PersonId reviewer() {
        return reviewer;
    }

    ReviewText text() {
        return new ReviewText(levels, comment, fields);
    }

    /// When it was released, or as a draft last saved.
    Instant at() {
        return releasedAt == null ? savedAt : releasedAt;
    }

    Reviewed reviewed() {
        return new Reviewed(argument, revision, reviewer, text(), state, at());
    }
}
