package moot.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.function.Consumer;
import moot.base.ui.Disclosure;
import moot.base.ui.Hold;
import moot.debate.Board;
import moot.debate.Concerns;
import moot.debate.Doubt;
import moot.debate.ui.DebatePage;
import moot.seminar.ParticipantId;
import moot.waiting.Waiting;
import moot.waiting.Waiting.What;

/// How much is new for whoever has the room open, in one line that keeps its place; opened, what it is. News change
/// the line and never the opened list, which somebody may be reading.
///
/// Most posts bear on most pages not at all. So a page asks its board, which costs nothing, and the database only when
/// something of its own has changed.
final class WaitingBadge extends Composite<Div> {

    private final WaitingParts parts;
    private final DebatePage page;
    private final Consumer<RoomPlace> open;
    private final Span count = new Span();
    private final Span told = new Span();
    private final Hold hold = new Hold();
    private final Disclosure details = new Disclosure(count, hold);
    private Board board = Board.EMPTY;
    private Concerns known = new Concerns(List.of(), 0);
    private List<Doubt> doubts = List.of();
    private boolean mayArgue;
    private List<Waiting> waiting = List.of();

    /// @param open opens something in the room
    WaitingBadge(WaitingParts parts, DebatePage page, Consumer<RoomPlace> open) {
        this.parts = parts;
        this.page = page;
        this.open = open;
        count.addClassName("waiting-badge__count");
        told.addClassName("moot-sr-only");
        told.getElement().setAttribute("role", "status");
        details.addToggleListener(toggle -> list());
        getContent().addClassName("waiting-badge");
        getContent().add(details, told);
        catchUp(page.board());
    }

    /// Takes in what has happened in the debate.
    void catchUp(Board later) {
        ParticipantId viewer = page.viewer().id();
        boolean concerned = later.since(board).concerned().contains(viewer);
        board = later;
        setVisible(later.hasArgued(viewer));
        Concerns now = concerned ? later.concerning(viewer) : known;
        List<Doubt> doubtsNow = parts.doubts(page.seminar());
        boolean may = page.mayArgue();
        if (!now.equals(known) || !doubtsNow.equals(doubts) || may != mayArgue) {
            known = now;
            doubts = doubtsNow;
            mayArgue = may;
            look();
        }
    }

    /// Whoever opens an argument, or evidence with who leans on it, has read what waited there. Feedback stands
    /// elsewhere.
    void opened(RoomPlace place) {
        read(waiting.stream()
                .filter(one -> WaitingParts.place(one).equals(place) && one.what() != What.FEEDBACK)
                .toList());
    }

    private void read(List<Waiting> some) {
        if (some.stream().anyMatch(Waiting::news)) {
            parts.read(page.seminar(), some);
            look();
            list();
        }
    }

    /// Asks for what waits now; of feedback, the debate knows nothing.
    void look() {
        long before = news();
        waiting = parts.mine(page.seminar());
        count();
        if (isAttached() && news() > before) {
            told.setText(getTranslation("waiting.count", news()));
        }
    }

    private void count() {
        long asks = waiting.stream().filter(Waiting::asks).count();
        String words = getTranslation("waiting.count", news());
        count.setText(asks == 0 ? words : getTranslation("waiting.count.asks", words, asks));
        count.setClassName("waiting-badge__count--new", news() > 0);
    }

    private long news() {
        return waiting.stream().filter(Waiting::news).count();
    }

    private void list() {
        hold.removeAll();
        if (details.isOpen()) {
            WaitingWords words = parts.words(page.seminar());
            hold.add(new WaitingList(waiting, words, one -> link(one, words)));
            if (news() > 0) {
                hold.add(allRead());
            }
        }
    }

    private Button allRead() {
        List<Waiting> shown = waiting;
        Button button = new Button(getTranslation("waiting.all-read"), click -> read(shown));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Component link(Waiting one, WaitingWords words) {
        if (one.what() == What.FEEDBACK) {
            return new Anchor(
                    RouteConfiguration.forSessionScope().getUrl(MeView.class), getTranslation("waiting.my-page"));
        }
        Button link = new Button(words.link(one), click -> open.accept(WaitingParts.place(one)));
        link.addThemeVariants(ButtonVariant.TERTIARY);
        link.addClassName("waiting__claim");
        return link;
    }
}
