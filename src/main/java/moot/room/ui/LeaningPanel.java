package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.ui.DebatePage;
import moot.library.References;
import moot.room.ui.RoomPlace.Leaning;
import moot.seminar.Added;
import moot.seminar.ui.EvidenceChecks;
import org.jspecify.annotations.Nullable;

/// The arguments that lean on a piece of evidence, a paragraph or a source.
final class LeaningPanel extends Composite<Div> {

    private @Nullable EvidenceChecks checks;

    LeaningPanel(
            DebatePage page,
            Board board,
            RoomParts parts,
            Leaning on,
            Consumer<ArgumentId> open,
            Consumer<List<String>> suppose) {
        List<ArgumentId> leaning = new Chain(page.pack(), board).leaningOn(on);
        getContent().addClassName("leaning");
        H2 title = new H2(getTranslation("room.leaning", leaning.size()));
        Paragraph what = new Paragraph(name(page, parts.references(), on));
        what.addClassName("leaning__on");
        getContent().add(title, what);
        switch (on.on()) {
            case EVIDENCE -> addChecks(page, parts, on.id());
            case SOURCE -> offerTaking(page, parts, on.id());
            case PARAGRAPH -> {}
        }
        if (leaning.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("room.leaning.none")));
        }
        UnorderedList list = new UnorderedList();
        for (ArgumentId id : leaning) {
            Button claim = new Button(board.get(id).wording().claim(), click -> open.accept(id));
            claim.addThemeVariants(ButtonVariant.TERTIARY);
            claim.addClassName("leaning__claim");
            list.add(new ListItem(claim));
        }
        getContent().add(list);
        if (on.on() == Leaning.On.EVIDENCE && !leaning.isEmpty()) {
            getContent()
                    .add(new Button(getTranslation("room.suppose.action"), click -> suppose.accept(List.of(on.id()))));
        }
    }

    /// Takes in what was said of the evidence since.
    void refresh() {
        if (checks != null) {
            checks.refresh();
        }
    }

    private void addChecks(DebatePage page, RoomParts parts, String evidence) {
        if (page.pack().evidence(evidence).isPresent()) {
            checks = parts.dialogs().checksOf(page.viewer(), evidence);
            getContent().add(checks);
        }
    }

    private void offerTaking(DebatePage page, RoomParts parts, String source) {
        Added added = parts.dialogs().sources().additions(page.seminar()).of(source);
        if (added != null) {
            String name = page.admission().roster(page.seminar()).shown(added.by(), page.viewer());
            getContent().add(new Paragraph(getTranslation("seminar.evidence.by", name)));
        }
        if (page.mayArgue() && page.pack().source(source).isPresent()) {
            getContent()
                    .add(new Button(
                            getTranslation("room.source.take"),
                            click -> parts.dialogs()
                                    .forAdding(page.viewer(), id -> {})
                                    .takeFrom(source)));
        }
    }

    private String name(DebatePage page, References references, Leaning on) {
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
