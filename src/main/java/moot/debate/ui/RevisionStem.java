package moot.debate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import moot.debate.Contribution;
import moot.debate.DraftText;
import moot.debate.Place;
import moot.debate.WordingRules.Form;
import moot.library.Position;

/// One's own argument, which is about to get its next revision.
final class RevisionStem extends Stem {

    private final DebatePage page;
    private final Contribution own;

    RevisionStem(DebatePage page, Place place) {
        this.page = page;
        this.own = page.board().get(Objects.requireNonNull(place.argument()));
        Paragraph note = new Paragraph(getTranslation("debate.composer.revision-note"));
        note.addClassName("moot-muted");
        getContent().add(note);
        if (place.challenge() != null) {
            getContent().add(challenge(page.board().get(place.challenge())));
        }
    }

    private Div challenge(Contribution challenge) {
        Paragraph claim = new Paragraph(page.claimOf(challenge));
        claim.addClassName("composer__answered-claim");
        Div quotation =
                new Div(new Span(getTranslation("debate.composer.meeting", page.nameOf(challenge.author()))), claim);
        quotation.addClassName("composer__answered");
        return quotation;
    }

    @Override
    String title() {
        return getTranslation("debate.composer.revise", own.current().number() + 1);
    }

    @Override
    String action() {
        return getTranslation("debate.composer.post-revision");
    }

    @Override
    Form form() {
        if (own.asks()) {
            return Form.QUESTION;
        }
        return own.parent() == null ? Form.ARGUMENT : Form.REPLY;
    }

    @Override
    List<String> suggestions() {
        Position position = page.scenario().position(own.position()).orElseThrow();
        return position.supporting();
    }

    @Override
    DraftText into(DraftText draft) {
        return draft;
    }
}
