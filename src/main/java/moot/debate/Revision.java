package moot.debate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import moot.base.Ids;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// One wording of an argument. It is never changed: an edit makes the next one.
@Entity
class Revision {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "argument_id")
    private Argument argument;

    private int number;
    private String claim;

    @Column(length = Wording.LONGEST_WARRANT)
    private String warrant;

    @Enumerated(EnumType.STRING)
    private @Nullable Sureness sureness;

    @Column(name = "condition")
    private String unless;

    private Instant madeAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meets_id"))
    private @Nullable ArgumentId meets;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    @ElementCollection
    @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "rank")
    @BatchSize(size = 500)
    private List<Citation> citations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(Argument argument, int number, Wording wording, @Nullable ArgumentId meets, Instant now) {
        this.id = Ids.next();
        this.argument = argument;
        this.number = number;
        this.claim = wording.claim();
        this.warrant = wording.warrant();
        this.sureness = wording.sureness();
        this.unless = wording.unless();
        this.citations = new ArrayList<>(wording.citations());
        this.meets = meets;
        this.madeAt = now;
    }

    Wording wording() {
        return new Wording(claim, warrant, sureness, unless, citations);
    }

    boolean meets(ArgumentId challenge) {
        return challenge.equals(meets);
    }

    /// @return whether that is news
    boolean judge(Verdict now) {
        boolean news = verdict != now;
        verdict = now;
        return news;
    }

    Argued argued() {
        return new Argued(number, wording(), madeAt, meets == null ? null : new Meeting(meets, verdict));
    }
}
