package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import moot.base.ui.Choice;
import moot.base.ui.Switch;
import moot.debate.Board;
import moot.debate.ui.Composer;
import moot.debate.ui.DebatePage;
import moot.library.ui.EvidenceList;
import moot.library.ui.PackPages;
import moot.library.ui.ReadingPane;
import moot.room.ui.RoomPlace.Leaning;
import moot.seminar.Act;
import moot.seminar.ui.AddSourceDialog;
import moot.seminar.ui.SourceDialogs;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One side of the room: the evidence and the reading, each leading to the other and to the arguments that lean on
/// it.
final class EvidencePane extends Composite<Section> {

    private static final String EVIDENCE = "evidence";
    private static final String READING = "reading";

    private final DebatePage page;
    private final PackPages pages;
    private final SourceDialogs dialogs;
    private final ClassMarks marks;
    private final Button add = new Button();
    private final Supplier<ObjectNode> fullText;
    private final Consumer<Leaning> leaning;
    private final EvidenceList evidence;
    private final ReadingPane reading = new ReadingPane();
    private final Switch shelves = new Switch("room.library", this::turnTo);
    private Board shown = Board.EMPTY;
    private @Nullable Composer composer;
    private @Nullable AddSourceDialog adding;
    private volatile boolean readingShown;

    EvidencePane(DebatePage page, RoomParts parts, Consumer<Leaning> leaning) {
        this.page = page;
        this.pages = parts.packs();
        this.dialogs = parts.dialogs();
        this.marks = new ClassMarks(page, dialogs.sources(), pages);
        this.fullText = () -> parts.fullText(page);
        this.leaning = leaning;
        this.evidence = new EvidenceList(parts.evidence().address(page.seminar()));
        evidence.onChoose(this::chosenEvidence);
        reading.onChoose(this::chosenParagraph);
        shelves.offer(EVIDENCE, getTranslation("room.evidence"));
        shelves.offer(READING, getTranslation("room.reading"));
        add.setText(getTranslation("room.source.add"));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClickListener(click -> adding().open());
        Div switches = new Div(shelves, add);
        switches.addClassName("room__switch");
        getContent().addClassName("room__library");
        getContent().getElement().setAttribute("aria-label", getTranslation("room.library"));
        getContent().add(switches, evidence, reading);
        turnTo(EVIDENCE);
    }

    /// @return whether evidence is marked otherwise than before, and with it what cites it
    boolean show(Board board) {
        add.setVisible(page.mayArgue());
        evidence.allow(page.admission().may(page.viewer(), Act.CURATE), page.mayArgue());
        ArrayNode changes = marks.changes();
        if (!changes.isEmpty()) {
            evidence.put(changes);
        }
        showUse(board);
        return marks.badgesChanged();
    }

    private void showUse(Board board) {
        Map<String, Integer> changes = board.since(shown).use();
        shown = board;
        if (!changes.isEmpty()) {
            evidence.showUse(changes, board.version());
            if (reading.isVisible()) {
                showReading(board);
            }
        }
    }

    /// While somebody composes, each piece of evidence can be cited with a tap.
    void pickFor(@Nullable Composer composing) {
        composer = composing;
        if (composing == null) {
            evidence.stopPicking();
        } else {
            evidence.startPicking(composing.evidence(), composing.suggestions());
        }
    }

    /// Takes the focus to where evidence is looked for.
    void focus() {
        turnTo(EVIDENCE);
        shelves.focus();
    }

    void showEvidence(String id) {
        turnTo(EVIDENCE);
        evidence.show(id);
    }

    void point(Leaning at) {
        switch (at.on()) {
            case EVIDENCE -> showEvidence(at.id());
            case PARAGRAPH -> showParagraph(at.id());
            case SOURCE -> focus();
        }
    }

    /// Whether the reading is before the reader; for any thread.
    boolean showsReading() {
        return readingShown;
    }

    private void turnTo(String shelf) {
        boolean toReading = shelf.equals(READING);
        readingShown = toReading;
        evidence.setVisible(!toReading);
        reading.setVisible(toReading);
        shelves.show(shelf);
        if (toReading) {
            showReading(page.board());
            showFullText();
        }
    }

    /// Takes in that an instructor has shown another text, or removed it.
    void showFullText() {
        if (reading.isVisible()) {
            reading.showFull(fullText.get());
        }
    }

    private void showReading(Board board) {
        reading.show(pages.reading(page.pack(), new Chain(page.pack(), board).useOfParagraphs()));
    }

    private void chosenEvidence(Choice choice) {
        switch (choice.action()) {
            case "cite" -> cite(choice.id());
            case "paragraph" -> showParagraph(choice.id());
            case "source" -> leaning.accept(new Leaning(Leaning.On.SOURCE, choice.id()));
            case "accept" -> dialogs.sources().accept(page.seminar(), choice.id());
            case "unaccept" -> dialogs.sources().takeBackAcceptance(page.seminar(), choice.id());
            case "check" -> check(choice.id());
            case "arguments" -> leaning.accept(new Leaning(Leaning.On.EVIDENCE, choice.id()));
            default -> throw new IllegalArgumentException(choice.action());
        }
    }

    /// The same dialog until something was added, so that what was typed in it is there again.
    private AddSourceDialog adding() {
        if (adding == null) {
            adding = dialogs.forAdding(page.viewer(), this::added);
        }
        return adding;
    }

    /// The pane learns of it before it is asked to show it.
    private void added(String id) {
        adding = null;
        show(page.board());
        showEvidence(id);
    }

    private void check(String id) {
        page.pack()
                .evidence(id)
                .ifPresent(piece -> dialogs.forChecking(page.viewer(), piece).open());
    }

    private void cite(String id) {
        if (composer != null) {
            composer.toggleEvidence(id);
        }
    }

    private void showParagraph(String locatorOrEvidence) {
        String locator =
                page.pack().evidence(locatorOrEvidence).map(piece -> piece.at()).orElse(locatorOrEvidence);
        turnTo(READING);
        reading.show(locator);
    }

    private void chosenParagraph(Choice choice) {
        switch (choice.action()) {
            case "evidence" -> showFirstEvidence(choice.id());
            case "card" -> showEvidence(choice.id());
            case "arguments" -> leaning.accept(new Leaning(Leaning.On.PARAGRAPH, choice.id()));
            default -> throw new IllegalArgumentException(choice.action());
        }
    }

    private void showFirstEvidence(String locator) {
        List<String> there = page.pack().evidenceAt(locator).stream()
                .map(piece -> piece.id())
                .toList();
        if (!there.isEmpty()) {
            showEvidence(there.getFirst());
        }
    }
}
