package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import moot.base.ui.Choice;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.DraftText;
import moot.debate.Place;
import moot.debate.Relation;
import moot.debate.ui.ArgumentPanel;
import moot.debate.ui.Composer;
import moot.debate.ui.DebatePage;
import moot.debate.ui.Outline;
import moot.debate.ui.OutlineRows;
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
    private final Consumer<RoomPlace> go;
    private final QuestionPane question;
    private final Outline outline;
    private final EvidencePane evidence;
    private final SidePane side = new SidePane(this::close);
    private final TabBar tabs = new TabBar(this::turnTo);
    private final Button argue;
    private RoomPlace place = RoomPlace.PLAIN;
    private Tab tab = Tab.DEBATE;
    private Board board;
    private @Nullable Composer composer;

    Room(DebatePage page, RoomParts parts, Consumer<RoomPlace> go) {
        this.page = page;
        this.parts = parts;
        this.go = go;
        this.board = page.board();
        this.question = new QuestionPane(page, parts.screens(page.viewer()));
        this.outline = new Outline(new OutlineRows(page.pack(), page.viewer(), page.admission()));
        this.evidence = new EvidencePane(page, parts.packs(), on -> go.accept(RoomPlace.leaningOn(on)));
        this.argue = new Button(getTranslation("room.argue"), click -> compose(Place.newArgument()));
        outline.onChoose(this::chosen);
        getContent().addClassName("room");
        getContent().add(evidence, middle(), side, tabs);
        evidence.show(board);
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
        argue.addThemeVariants(ButtonVariant.PRIMARY);
        argue.addClassName("room__argue");
        argue.setVisible(page.mayArgue());
        Section debate = new Section(outline, argue);
        debate.addClassName("room__debate");
        debate.getElement().setAttribute("aria-label", getTranslation("room.debate"));
        Div middle = new Div(question, debate);
        middle.addClassName("room__middle");
        return middle;
    }

    /// Opens what the address says.
    void open(RoomPlace wanted) {
        boolean first = place.equals(RoomPlace.PLAIN) && composer == null;
        place = wanted;
        composer = null;
        if (wanted.compose() != null && page.mayArgue() && exists(wanted.compose())) {
            openComposer(wanted.compose());
        } else if (wanted.argument() != null && board.find(wanted.argument()).isPresent()) {
            openArgument(wanted.argument());
        } else if (wanted.leaning() != null) {
            turnTo(Tab.DEBATE);
            side.open(new LeaningPanel(page, board, parts.references(), wanted.leaning(), this::open), false);
        } else {
            side.rest(new RestPanel(page, this::compose));
        }
        evidence.pickFor(composer);
        if (first) {
            showDebate();
        } else if (wanted.argument() != null && board.find(wanted.argument()).isPresent()) {
            outline.select(wanted.argument());
        }
    }

    private boolean exists(Place compose) {
        return compose.argument() == null || board.find(compose.argument()).isPresent();
    }

    private void showDebate() {
        outline.show(
                board,
                page.mayArgue(),
                place.argument(),
                getTranslation(page.mayArgue() ? "room.empty.argue" : "room.empty.read"));
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
            case REVISION ->
                empty.with(board.get(java.util.Objects.requireNonNull(where.argument()))
                        .wording());
        };
    }

    private void openArgument(ArgumentId id) {
        side.open(new ArgumentPanel(page, board, board.get(id), this), false);
    }

    private void posted(ArgumentId id) {
        catchUp(false);
        go.accept(RoomPlace.at(id));
        turnTo(Tab.DEBATE);
    }

    /// Takes in what has happened since this page last looked.
    ///
    /// @param changed whether the seminar itself is not what it was: its state, or who sees names
    void catchUp(boolean changed) {
        Board later = page.board();
        int more = later.size() - board.size();
        boolean openChanged = place.argument() != null
                && later.find(place.argument()).isPresent()
                && (changed || !shown(board, place.argument()).equals(shown(later, place.argument())));
        board = later;
        evidence.show(later);
        if (tab != Tab.DEBATE) {
            tabs.countNews(more);
        }
        if (changed) {
            question.showState();
            argue.setVisible(page.mayArgue());
            showDebate();
        } else {
            outline.advance(later);
        }
        if (openChanged && composer == null) {
            openArgument(java.util.Objects.requireNonNull(place.argument()));
        }
    }

    /// What the panel of an argument shows of the debate, to be compared.
    private static List<Object> shown(Board board, ArgumentId open) {
        return board.find(open)
                .map(argument -> {
                    Contribution parent = board.parentOf(argument);
                    int answerable = parent == null ? 0 : parent.current().number();
                    return List.<Object>of(argument.revisions(), argument.withdrawn(), answerable);
                })
                .orElse(List.of());
    }

    private void chosen(Choice choice) {
        switch (choice.action()) {
            case "open" -> open(ArgumentId.of(choice.id()));
            case "answer" -> go.accept(RoomPlace.answering(ArgumentId.of(choice.id()), null));
            case "argue" -> go.accept(RoomPlace.arguingFor(choice.id()));
            case "more" -> outline.sendMore();
            default -> throw new IllegalArgumentException(choice.action());
        }
    }

    private void turnTo(Tab to) {
        tab = to;
        getContent().getElement().setAttribute("data-tab", to.name().toLowerCase(java.util.Locale.ROOT));
        tabs.show(to);
    }

    private void close() {
        go.accept(RoomPlace.PLAIN);
    }

    private void findEvidence() {
        turnTo(Tab.EVIDENCE);
    }

    @Override
    public void open(ArgumentId argument) {
        go.accept(RoomPlace.at(argument));
    }

    @Override
    public void compose(Place where) {
        go.accept(RoomPlace.composing(where));
    }

    @Override
    public void answer(ArgumentId argument, Relation relation) {
        go.accept(RoomPlace.answering(argument, relation));
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
