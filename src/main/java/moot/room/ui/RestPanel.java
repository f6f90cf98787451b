package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import moot.debate.Drafts.Kept;
import moot.debate.Place;
import moot.debate.ui.DebatePage;

/// What stands beside the debate when nothing is open: what to do next, and one's own unfinished drafts.
final class RestPanel extends Composite<Div> {

    RestPanel(DebatePage page, Consumer<Place> resume) {
        getContent().addClassName("room__rest");
        String hint = page.mayArgue() ? "room.rest.argue" : "room.rest.read";
        getContent().add(new H2(getTranslation("room.rest")), new Paragraph(getTranslation(hint)));
        List<Kept> drafts = page.drafts().mine(page.seminar()).stream()
                .filter(kept -> !kept.text().isBlank())
                .toList();
        if (!drafts.isEmpty()) {
            getContent().add(new H2(getTranslation("room.drafts")));
            drafts.forEach(kept -> getContent().add(draft(kept, resume)));
        }
    }

    private Button draft(Kept kept, Consumer<Place> resume) {
        String claim = kept.text().wording().claim();
        Button open = new Button(claim.isBlank() ? getTranslation("room.draft.unnamed") : claim);
        open.addClickListener(click -> resume.accept(kept.place()));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("room__draft");
        return open;
    }
}
