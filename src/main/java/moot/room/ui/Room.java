package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import moot.base.ui.Choice;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.DraftText;
import moot.debate.Place;
import moot.debate.Relation;
import moot.debate.ui.ArgumentPanel;
import moot.debate.ui.Composer;
import moot.debate.ui.DebatePage;
import moot.room.ui.TabBar.Tab;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;

/// The question, the debate and the evidence of one seminar, and beside them what is open.
///
/// The naive room holds a component an argument and is drawn anew at each post. This one holds ids: debate and
/// evidence are drawn by elements that are sent only what changed, and of the server's components there are only
/// those of what is open.
final class Room extends Composite<Div> implements ArgumentPanel.Ways {

    private final DebatePage page;
    private final RoomParts parts;
    private final BiConsumer<RoomPlace, Lens> navigate;
    private final QuestionPane question;
    private final DebateSection debate;
    private final EvidencePane evidence;
    private final WaitingBadge waiting;
    private final RoomNews news;
    private final SidePane side = new SidePane(this::close);
    private final TabBar tabs = new TabBar(this::chosen);
    private RoomPlace place = RoomPlace.PLAIN;
    private Lens lens = Lens.PLAIN;
    private Board board;
    private boolean shown;
    private @Nullable Composer composer;
    private @Nullable LeaningPanel leaning;
    private @Nullable ArgumentPanel panel;

    Room(DebatePage page, RoomParts parts, BiConsumer<RoomPlace, Lens> navigate, Runnable turnToTable) {
        this.page = page;
        this.parts = parts;
        this.navigate = navigate;
        this.board = page.board();
        this.question = new QuestionPane(page, parts.screens(page.viewer()));
        this.evidence = new EvidencePane(page, parts, on -> show(RoomPlace.leaningOn(on)));
        this.debate =
                new DebateSection(page, this::chosen, () -> compose(Place.newArgument()), this::look, this::catchUp);
        this.waiting = parts.waiting(page, this::show);
        this.news = new RoomNews(page, parts.news(), evidence::showsReading);
        news.knows(board);
        getContent().addClassName("room");
        getContent().add(tabs, middle(), side, evidence, parts.channel(page.seminar(), news, this::catchUp));
        evidence.show(board);
        tabs.count(board.size());
        if (page.viewer().role().teaches()) {
            debate.offerTable(turnToTable);
        }
        turnTo(hasArgued() ? Tab.DEBATE : Tab.QUESTION);
    }

    /// Whoever comes for the first time reads the question first.
    private boolean hasArgued() {
        return board.hasArgued(page.viewer().id());
    }

    SeminarId seminar() {
        return page.seminar();
    }

    String title() {
        return page.admission().summary(seminar()).title();
    }

    private Div middle() {
        Div middle = new Div(waiting, question, debate);
        middle.addClassName("room__middle");
        return middle;
    }

    /// Opens what the address says, seen as the address says.
    void open(RoomPlace wanted, Lens seen) {
        catchUp();
        boolean first = !shown || !seen.equals(lens);
        boolean elsewhere = !shown || !wanted.equals(place);
        shown = true;
        place = wanted;
        lens = seen;
        composer = null;
        leaning = null;
        panel = null;
        if (!wanted.equals(RoomPlace.PLAIN) || !seen.equals(Lens.PLAIN)) {
            turnTo(Tab.DEBATE);
        }
        if (wanted.compose() != null && page.mayArgue() && exists(wanted.compose())) {
            openComposer(wanted.compose());
        } else if (wanted.argument() != null && board.find(wanted.argument()).isPresent()) {
            openArgument(wanted.argument());
            if (wanted.why()) {
                explain(elsewhere);
            }
            waiting.opened(RoomPlace.at(wanted.argument()));
        } else if (wanted.leaning() != null) {
            leaning = leaning(wanted.leaning());
            side.open(leaning, false);
            waiting.opened(RoomPlace.leaningOn(wanted.leaning()));
        } else if (!wanted.suppose().isEmpty()) {
            openSupposition();
        } else {
            side.rest(new RestPanel(page, this::compose));
        }
        evidence.pickFor(composer);
        if (first) {
            debate.show(board, lens, place.argument(), composer != null);
        } else if (wanted.argument() != null && board.find(wanted.argument()).isPresent()) {
            debate.select(wanted.argument());
        }
        getContent().getElement().setAttribute("data-view", lens.look().name().toLowerCase(Locale.ROOT));
        boolean supposing = !place.suppose().isEmpty() && composer == null;
        news.shows(
                lens.equals(Lens.PLAIN) && !supposing,
                panel == null ? null : place.argument(),
                leaning == null ? null : place.leaning());
    }

    /// Takes the focus to what is open, for whoever comes from another page; a composer has it already, and so
    /// has an explanation.
    void focusOpen() {
        if (side.isOpen() && composer == null && !place.why()) {
            side.focus();
        }
    }

    /// Brings a piece of evidence or a paragraph into view.
    void point(RoomPlace.Leaning at) {
        turnTo(Tab.EVIDENCE);
        evidence.point(at);
    }

    private LeaningPanel leaning(RoomPlace.Leaning on) {
        return new LeaningPanel(page, board, parts, on, this::open, wrong -> show(RoomPlace.supposing(wrong)));
    }

    private void openSupposition() {
        side.open(new SupposingPanel(page, board, place.suppose(), this::open, this::supposeInstead), false);
    }

    /// Whoever supposes nothing any more is done.
    private void supposeInstead(List<String> wrong) {
        if (wrong.isEmpty()) {
            close();
        } else {
            go(RoomPlace.supposing(wrong));
        }
    }

    private void go(RoomPlace to) {
        navigate.accept(to, lens);
    }

    private void look(Lens through) {
        navigate.accept(place, through);
    }

    private boolean exists(Place compose) {
        return (compose.argument() == null || board.find(compose.argument()).isPresent())
                && (compose.challenge() == null
                        || board.find(compose.challenge()).isPresent());
    }

    private void openComposer(Place where) {
        composer = new Composer(page, where, start(where), this::posted, this::close, this::findEvidence);
        side.open(composer, true);
        composer.focus();
    }

    /// What a composer opens with where there is no draft: what the address says, or the argument to be revised.
    private DraftText start(Place where) {
        DraftText empty = DraftText.empty();
        return switch (where.what()) {
            case NEW -> new DraftText(empty.id(), place.position(), null, null, 0, empty.wording());
            case REPLY -> new DraftText(empty.id(), null, place.relation(), null, 0, empty.wording());
            case REVISION, MEETING ->
                empty.with(board.get(Objects.requireNonNull(where.argument())).wording());
        };
    }

    private void openArgument(ArgumentId id) {
        panel = new ArgumentPanel(page, board, board.get(id), this);
        side.open(panel, false);
    }

    /// Unfolds what explains how the open argument stands.
    ///
    /// @param focus whether to take the focus there; where nothing is explained, to the argument
    private void explain(boolean focus) {
        if (panel == null) {
            return;
        }
        if (!focus) {
            panel.unfold();
        } else if (!panel.explain()) {
            side.focus();
        }
    }

    private void posted(ArgumentId id) {
        show(RoomPlace.at(id));
    }

    /// Takes in what has happened since this page last looked.
    void catchUp() {
        boolean changed = news.takeChanged();
        Board told = news.upTo();
        board = page.board();
        news.knows(board);
        boolean marked = evidence.show(board);
        if (leaning != null) {
            leaning.catchUp(board);
        }
        waiting.catchUp(board);
        if (news.takeReviewed()) {
            waiting.look();
        }
        tabs.count(board.size());
        if (changed) {
            question.showState();
            evidence.showFullText();
        }
        if (!shown) {
            return;
        }
        if (changed || marked) {
            debate.show(board, lens, place.argument(), composer != null);
        } else {
            debate.advance(told, board);
        }
        if (!place.suppose().isEmpty() && composer == null) {
            openSupposition();
        }
        if (panel != null) {
            panel.catchUp(board, changed);
        }
    }

    private void chosen(Choice choice) {
        switch (choice.action()) {
            case "open" -> open(ArgumentId.of(choice.id()));
            case "why" -> {
                go(RoomPlace.why(ArgumentId.of(choice.id())));
                explain(true);
            }
            case "answer" -> go(RoomPlace.answering(ArgumentId.of(choice.id()), null));
            case "argue" -> go(RoomPlace.arguingFor(choice.id()));
            default -> throw new IllegalArgumentException(choice.action());
        }
    }

    /// Opens something beside the debate, and takes the focus there.
    private void show(RoomPlace wanted) {
        go(wanted);
        side.focus();
    }

    /// On a phone, what is open lies over the debate.
    private void chosen(Tab to) {
        turnTo(to);
        if (to == Tab.DEBATE && side.isOpen()) {
            side.focus();
        }
    }

    private void turnTo(Tab to) {
        getContent().getElement().setAttribute("data-tab", to.name().toLowerCase(Locale.ROOT));
        tabs.show(to);
    }

    private void close() {
        go(RoomPlace.PLAIN);
        debate.focus();
    }

    private void findEvidence() {
        turnTo(Tab.EVIDENCE);
        evidence.focus();
    }

    @Override
    public void open(ArgumentId argument) {
        show(RoomPlace.at(argument));
    }

    @Override
    public void compose(Place where) {
        go(RoomPlace.composing(where));
    }

    @Override
    public void answer(ArgumentId argument, Relation relation) {
        go(RoomPlace.answering(argument, relation));
    }

    @Override
    public void withdraw(ArgumentId argument) {
        page.debates().withdraw(argument);
    }

    @Override
    public void evidence(String id) {
        turnTo(Tab.EVIDENCE);
        evidence.showEvidence(id);
    }
}
