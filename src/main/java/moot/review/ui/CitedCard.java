package moot.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import moot.debate.Citation;
import moot.library.Evidence;
import moot.library.Note;
import moot.library.ui.EvidenceBadge;

/// A citation as a reviewer needs it: how it bears, what the evidence says, and what stands against that.
final class CitedCard extends Composite<Div> {

    CitedCard(Citation citation, Evidence evidence) {
        Span bearing = new Span(getTranslation("review.bearing." + Signs.key(citation.bearing())));
        bearing.addClassName("cited__bearing");
        Div head = new Div(bearing, new EvidenceBadge(evidence));
        head.addClassName("cited__head");
        if (evidence.citation() != Evidence.Citation.CITED) {
            head.add(new Span(getTranslation("review.source." + Signs.key(evidence.citation()))));
        }
        if (evidence.at() != null) {
            Span at = new Span(evidence.at());
            at.addClassName("moot-muted");
            head.add(at);
        }
        getContent().addClassName("cited");
        getContent().add(head, new Paragraph(evidence.statement()));
        evidence.notes().forEach(note -> getContent().add(note(note)));
        if (!citation.why().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("review.work.why", citation.why())));
        }
    }

    private Paragraph note(Note note) {
        Paragraph text = new Paragraph(getTranslation("review.note." + Signs.key(note.type()), note.text()));
        text.addClassName("cited__" + Signs.key(note.type()));
        return text;
    }
}
