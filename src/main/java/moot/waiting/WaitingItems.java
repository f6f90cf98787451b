package moot.waiting;

import java.time.Instant;
import java.util.function.Predicate;
import moot.debate.Board;
import moot.debate.Concern;
import moot.debate.Curated;
import moot.debate.Doubt;
import moot.review.Feedback;
import moot.seminar.Checked;
import moot.seminar.Outcome;
import moot.seminar.ParticipantId;
import moot.seminar.Roster;
import moot.seminar.Seat;
import moot.waiting.Waiting.What;
import org.jspecify.annotations.Nullable;

/// Tells what waits in one form, whoever has made it known.
///
/// @param read      whether an item of this key was read
/// @param mayAnswer whether an answer could be given now; where it cannot, nothing asks for one
record WaitingItems(Predicate<String> read, boolean mayAnswer) {

    Waiting of(Concern concern, Board board) {
        @Nullable
        ParticipantId who = concern.kind() == Concern.Kind.CREDIT
                ? null
                : board.get(concern.about()).author();
        return new Waiting(
                concern.key(),
                what(concern.kind()),
                who,
                concern.own(),
                concern.opens(),
                null,
                concern.number(),
                "",
                concern.at(),
                mayAnswer && concern.asks(),
                isNews(concern.key()));
    }

    /// It is told once, however many of one’s arguments cite the evidence.
    Waiting of(Doubt doubt) {
        Checked check = doubt.check();
        String item = "check-" + check.id();
        return new Waiting(
                item,
                check.outcome() == Outcome.NOT_FOUND ? What.UNFOUND : What.REFUTED,
                check.by(),
                doubt.own(),
                doubt.own(),
                check.evidence(),
                0,
                "",
                check.at(),
                false,
                isNews(item));
    }

    /// A later release over the same revision is another item.
    Waiting of(Feedback feedback, Roster roster) {
        long at = feedback.releasedAt().toEpochMilli();
        String item = "feedback-" + feedback.argument() + "~" + feedback.revision() + "~" + at;
        @Nullable
        ParticipantId reviewer =
                roster.seatOf(feedback.reviewer()).map(Seat::id).orElse(null);
        return new Waiting(
                item,
                What.FEEDBACK,
                reviewer,
                feedback.argument(),
                feedback.argument(),
                null,
                feedback.revision(),
                "",
                feedback.releasedAt(),
                false,
                isNews(item));
    }

    Waiting of(Curated act) {
        Instant undone = act.undoneAt();
        String item = "curated-" + act.id() + (undone == null ? "" : "~undone");
        return new Waiting(
                item,
                undone == null ? what(act) : What.UNDONE,
                undone == null ? act.curator() : null,
                act.argument(),
                act.argument(),
                null,
                0,
                act.reason(),
                undone == null ? act.doneAt() : undone,
                false,
                isNews(item));
    }

    private boolean isNews(String item) {
        return !read.test(item);
    }

    private static What what(Curated act) {
        return switch (act.act()) {
            case MERGE -> What.MERGE;
            case MOVE -> What.MOVE;
            case RETYPE -> What.RETYPE;
            case HIDE -> What.HIDE;
            case RETYPE_LINK -> What.RETYPE_LINK;
            case REMOVE_LINK -> What.REMOVE_LINK;
        };
    }

    private static What what(Concern.Kind kind) {
        return switch (kind) {
            case SUPPORT -> What.SUPPORT;
            case QUESTION -> What.QUESTION;
            case CHALLENGE -> What.CHALLENGE;
            case HELD -> What.HELD;
            case MET -> What.MET;
            case DISPUTE -> What.DISPUTE;
            case REVISION -> What.REVISION;
            case JUDGEMENT -> What.JUDGEMENT;
            case CREDIT -> What.CREDIT;
        };
    }
}
