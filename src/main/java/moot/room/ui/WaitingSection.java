package moot.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import moot.base.ui.Hold;
import moot.seminar.SeminarSummary;
import moot.waiting.Waiting;
import moot.waiting.Waiting.What;

/// What waits for somebody in one seminar, on their own page. The feedback itself stands below on the same page, so
/// coming here reads it; it is marked as new this once.
final class WaitingSection extends Composite<Section> {

    private final WaitingParts parts;
    private final SeminarSummary seminar;
    private final String room;
    private final Hold hold = new Hold();

    /// @param room the address of the seminar’s room
    WaitingSection(WaitingParts parts, SeminarSummary seminar, String room) {
        this.parts = parts;
        this.seminar = seminar;
        this.room = room;
        getContent().addClassName("waiting-section");
        getContent().getElement().setAttribute("aria-label", getTranslation("waiting.title.in", seminar.title()));
        getContent().add(hold);
        List<Waiting> all = parts.mine(seminar.id());
        setVisible(!all.isEmpty());
        show(all);
        parts.read(
                seminar.id(),
                all.stream().filter(waiting -> waiting.what() == What.FEEDBACK).toList());
    }

    private void show(List<Waiting> all) {
        WaitingWords words = parts.words(seminar.id());
        hold.removeAll();
        hold.add(new H3(getTranslation("waiting.title")));
        hold.add(new WaitingList(all, words, waiting -> link(waiting, words)));
        if (all.stream().anyMatch(Waiting::news)) {
            hold.add(allRead(all));
        }
    }

    private Button allRead(List<Waiting> all) {
        Button button = new Button(getTranslation("waiting.all-read"), click -> {
            parts.read(seminar.id(), all);
            show(parts.mine(seminar.id()));
        });
        button.setAriaLabel(getTranslation("waiting.all-read.in", seminar.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Component link(Waiting waiting, WaitingWords words) {
        Anchor link = new Anchor(room + WaitingParts.query(waiting), words.link(waiting));
        link.addClassName("waiting__claim");
        return link;
    }
}
