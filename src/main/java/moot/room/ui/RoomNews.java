package moot.room.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Difference;
import moot.debate.ui.ArgumentPanel;
import moot.debate.ui.DebateNews;
import moot.debate.ui.DebatePage;
import moot.debate.ui.OutlineRows;
import moot.live.Notice;
import moot.live.ui.News;
import moot.live.ui.Teller;
import moot.room.ui.RoomPlace.Leaning;
import moot.seminar.ParticipantId;
import moot.seminar.Roster;
import org.jspecify.annotations.Nullable;

/// Tells the browser of an open room what others do. What it can put in its place by itself is sent to it as it is,
/// past the page, which is most of what a class does to most rooms; the page looks only where something is before its
/// reader that only the server can bring up to date.
///
/// It is asked beside whatever the page does, and what they share is one reference each. So a step may be told by both;
/// the browser takes it once.
final class RoomNews implements Teller {

    private final DebatePage page;
    private final DebateNews written;
    private final OutlineRows rows;
    private final BooleanSupplier readingShown;
    private final AtomicBoolean changed = new AtomicBoolean();
    private final AtomicBoolean reviewed = new AtomicBoolean();
    private volatile Board told = Board.EMPTY;
    private Board next = Board.EMPTY;
    private Roster roster;
    private volatile boolean plain;
    private volatile @Nullable ArgumentId open;
    private volatile @Nullable Leaning leaning;

    /// @param readingShown whether the reading is before the reader, which says how much is leant on it
    RoomNews(DebatePage page, DebateNews written, BooleanSupplier readingShown) {
        this.page = page;
        this.written = written;
        this.roster = page.admission().roster(page.seminar());
        this.rows = new OutlineRows(page::pack, page.viewer(), page.admission());
        this.readingShown = readingShown;
    }

    /// What is before the reader now.
    ///
    /// @param plain   whether it is the outline as it is, with nothing supposed
    /// @param open    the argument that lies open beside it
    /// @param leaning of what it is listed beside it who leans on it
    void shows(boolean plain, @Nullable ArgumentId open, @Nullable Leaning leaning) {
        this.plain = plain;
        this.open = open;
        this.leaning = leaning;
    }

    /// Up to where the browser has been told.
    Board upTo() {
        return told;
    }

    synchronized void knows(Board later) {
        if (later.version() > told.version()) {
            told = later;
        }
    }

    /// Whether the seminar itself is not what it was, since this was asked last.
    boolean takeChanged() {
        return changed.getAndSet(false);
    }

    /// Whether feedback was released to the reader since this was asked last.
    boolean takeReviewed() {
        return reviewed.getAndSet(false);
    }

    @Override
    public @Nullable News tell(List<Notice> heard) {
        Board later = page.board();
        boolean look = false;
        for (Notice notice : heard) {
            look |= asksForALook(notice, later);
        }
        Board known = told;
        next = known;
        if (later.version() <= known.version()) {
            return look ? News.LOOK : null;
        }
        Difference step = later.since(known);
        if (!plain || known.size() == 0 || !step.rehung().isEmpty()) {
            return News.LOOK;
        }
        News news = written.between(rows, known, later, look || bearsOnWhatIsOpen(known, later, step));
        next = later;
        return news;
    }

    @Override
    public void told() {
        knows(next);
    }

    private boolean asksForALook(Notice notice, Board now) {
        return switch (notice.kind()) {
            case ARGUMENT, PRIVATE -> false;
            case SEMINAR -> noted(changed);
            case SOURCE -> true;
            case REVIEW -> isMine(notice, now) && noted(reviewed);
            case PARTICIPANT -> wasHere(new ParticipantId(notice.about()));
        };
    }

    private static boolean noted(AtomicBoolean what) {
        what.set(true);
        return true;
    }

    private boolean isMine(Notice notice, Board now) {
        return now.by(page.viewer().id()).contains(new ArgumentId(notice.about()));
    }

    /// Whoever only comes in is named nowhere in the room.
    private boolean wasHere(ParticipantId who) {
        Roster before = roster;
        roster = page.admission().roster(page.seminar());
        return before.has(who);
    }

    private boolean bearsOnWhatIsOpen(Board known, Board later, Difference step) {
        ArgumentId beside = open;
        Leaning on = leaning;
        return step.concerned().contains(page.viewer().id())
                || beside != null && known.find(beside).isPresent() && ArgumentPanel.isOtherwise(known, later, beside)
                || on != null && !leaners(known, on).equals(leaners(later, on))
                || !step.use().isEmpty() && readingShown.getAsBoolean();
    }

    private List<Leaner> leaners(Board at, Leaning on) {
        return new Chain(page.pack(), at).leaners(on);
    }
}
