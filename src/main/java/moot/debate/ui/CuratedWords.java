package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import moot.debate.Curated;
import moot.seminar.ParticipantId;

/// What was done to put an argument in order, by whom and why; and by whom it was undone, if it was.
final class CuratedWords extends Composite<Div> {

    CuratedWords(DebatePage page, Curated act) {
        getContent().add(new Span(done(page, act)), new Span(" " + act.reason()));
    }

    private String done(DebatePage page, Curated act) {
        String key = "debate.curation.done." + Marks.key(act.act());
        String curator = page.nameOf(act.curator());
        ParticipantId undoneBy = act.undoneBy();
        if (undoneBy != null) {
            return getTranslation(key + ".undone-by", curator, page.nameOf(undoneBy));
        }
        return getTranslation(act.undoneAt() == null ? key : key + ".undone", curator);
    }
}
