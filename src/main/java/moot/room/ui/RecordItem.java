package moot.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import moot.base.Problem;
import moot.base.ui.Hold;
import moot.base.ui.Trouble;
import moot.debate.Curated;
import moot.debate.ui.CuratedWords;
import moot.debate.ui.DebatePage;
import org.jspecify.annotations.Nullable;

/// One act of curation: the argument to which it was done, when, by whom and why, and its undoing: when that was, how
/// one does it, or what has to be undone first.
final class RecordItem extends Composite<ListItem> {

    private final DebatePage page;
    private final Runnable changed;
    private final Hold content = new Hold();
    private final Trouble trouble = new Trouble();
    private @Nullable Recorded shown;

    /// @param changed run when it was undone here
    RecordItem(DebatePage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        getContent().addClassName("record__item");
        getContent().add(content);
    }

    void show(Recorded now) {
        if (!now.equals(shown)) {
            shown = now;
            trouble.clear();
            content.removeAll();
            content.add(
                    muted(WaitingWords.when(now.act().doneAt())),
                    claim(now),
                    new CuratedWords(page, now.act()),
                    undoing(now),
                    trouble);
        }
    }

    private H2 claim(Recorded now) {
        RouterLink link = new RouterLink(now.claim(), RoomView.class, SeminarRoute.to(page.seminar()));
        link.setQueryParameters(
                RoomAddress.PLAIN.at(RoomPlace.at(now.act().argument())).query());
        H2 claim = new H2(link);
        claim.addClassName("record__claim");
        return claim;
    }

    private Component undoing(Recorded now) {
        Curated act = now.act();
        Instant undone = act.undoneAt();
        if (undone != null) {
            return muted(getTranslation("room.record.undone", WaitingWords.when(undone)));
        }
        return act.hindrance() == null ? undo(now) : muted(getTranslation(act.hindrance()));
    }

    private Button undo(Recorded now) {
        Button undo = new Button(getTranslation("debate.curation.undo"), click -> undo(now.act()));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.addClassName("record__undo");
        undo.setAriaLabel(getTranslation("room.record.undo", now.claim()));
        return undo;
    }

    private void undo(Curated act) {
        try {
            page.curation().undo(act.id());
        } catch (Problem problem) {
            trouble.tell(problem);
            return;
        }
        changed.run();
    }

    private static Paragraph muted(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("moot-muted");
        return line;
    }
}
