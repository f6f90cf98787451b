package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import moot.debate.ArgumentId;
import moot.debate.Curated;
import moot.seminar.ParticipantId;

/// What was done to put an argument in order, by whom and why, and which other argument it is about; and by whom it was
/// undone, if it was.
public final class CuratedWords extends Composite<Div> {

    public CuratedWords(DebatePage page, Curated act) {
        getContent().add(new Span(done(page, act)), new Span(" " + act.reason()));
        ArgumentId other = act.other();
        if (other != null) {
            String key = act.link() == null ? "debate.curation.into" : "debate.curation.linked";
            Div about = new Div(getTranslation(key, page.claimOf(page.board().get(other))));
            about.addClassName("moot-muted");
            getContent().add(about);
        }
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
