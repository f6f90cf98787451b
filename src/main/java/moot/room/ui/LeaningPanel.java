package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.ui.DebatePage;
import moot.library.References;
import moot.room.ui.RoomPlace.Leaning;
import moot.seminar.ui.EvidenceChecks;
import org.jspecify.annotations.Nullable;

/// Who leans on a piece of evidence, a paragraph or a source, and for which positions.
final class LeaningPanel extends Composite<Div> {

    private final DebatePage page;
    private final Leaning on;
    private final H2 title = new H2();
    private final Paragraph none = new Paragraph(getTranslation("room.leaning.none"));
    private final LeanerList leaners;
    private final Button suppose;
    private @Nullable EvidenceChecks checks;

    /// @param open    opens an argument in the room
    /// @param suppose told which evidence somebody supposes to be wrong
    LeaningPanel(
            DebatePage page,
            Board board,
            RoomParts parts,
            Leaning on,
            Consumer<ArgumentId> open,
            Consumer<List<String>> suppose) {
        this.page = page;
        this.on = on;
        this.leaners = new LeanerList(page, open);
        this.suppose = new Button(getTranslation("room.suppose.action"), click -> suppose.accept(List.of(on.id())));
        getContent().addClassName("leaning");
        Paragraph what = new Paragraph(name(parts.references()));
        what.addClassName("leaning__on");
        getContent().add(title, what);
        switch (on.on()) {
            case EVIDENCE -> addChecks(parts);
            case SOURCE -> offerTaking(parts);
            case PARAGRAPH -> {}
        }
        getContent().add(none, leaners, this.suppose);
        show(board);
    }

    /// Takes in what has been argued from it since, and what was said of it.
    void catchUp(Board later) {
        if (checks != null) {
            checks.refresh();
        }
        show(later);
    }

    private void show(Board board) {
        List<Leaner> leaning = new Chain(page.pack(), board).leaners(on);
        title.setText(getTranslation("room.leaning", leaning.size()));
        none.setVisible(leaning.isEmpty());
        suppose.setVisible(on.on() == Leaning.On.EVIDENCE && !leaning.isEmpty());
        leaners.setVisible(!leaning.isEmpty());
        leaners.show(leaning);
    }

    private void addChecks(RoomParts parts) {
        if (page.pack().evidence(on.id()).isPresent()) {
            checks = parts.dialogs().checksOf(page.viewer(), on.id());
            getContent().add(checks);
        }
    }

    private void offerTaking(RoomParts parts) {
        parts.dialogs()
                .addedBy(page.viewer(), on.id())
                .ifPresent(name -> getContent().add(new Paragraph(getTranslation("seminar.evidence.by", name))));
        if (page.mayArgue() && page.pack().source(on.id()).isPresent()) {
            getContent()
                    .add(new Button(
                            getTranslation("room.source.take"),
                            click -> parts.dialogs()
                                    .forAdding(page.viewer(), id -> {})
                                    .takeFrom(on.id())));
        }
    }

    private String name(References references) {
        return switch (on.on()) {
            case EVIDENCE ->
                page.pack().evidence(on.id()).map(piece -> piece.statement()).orElse(on.id());
            case PARAGRAPH -> getTranslation("room.leaning.paragraph", on.id());
            case SOURCE ->
                page.pack()
                        .source(on.id())
                        .map(source -> references.reference(source).text())
                        .orElse(on.id());
        };
    }
}
