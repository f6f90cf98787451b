package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import moot.base.Problem;
import moot.base.ui.Trouble;
import moot.debate.ArgumentId;
import moot.debate.Contribution;
import moot.debate.Link;
import moot.debate.Relation;

/// Gives a link of somebody’s argument another relation, or removes it. The author reads why.
final class LinkCurationForm extends Composite<Div> {

    private final DebatePage page;
    private final ArgumentId from;
    private final ArgumentId to;
    private final RelationField relation;
    private final ReasonField reason = new ReasonField();
    private final Trouble trouble = new Trouble();

    LinkCurationForm(DebatePage page, ArgumentId from, Link link) {
        this.page = page;
        this.from = from;
        this.to = link.to();
        this.relation = new RelationField(page, LinkForm.OFFERED, () -> {});
        Contribution other = page.board().get(to);
        boolean cited = link.disputed() != null && other.wording().cites(link.disputed());
        relation.bearOn(other.wording());
        relation.set(link.relation(), cited ? link.disputed() : null);
        getContent().addClassName("curation");
        getContent().add(relation, reason, trouble, verbs());
    }

    private Div verbs() {
        Button retype = new Button(getTranslation("debate.curation.link.retype"), click -> attempt(this::retype));
        Button remove = new Button(getTranslation("debate.link.remove"), click -> attempt(this::remove));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Div verbs = new Div(retype, remove);
        verbs.addClassName("argument__own");
        return verbs;
    }

    private void retype() {
        Relation how = relation.relation();
        if (how == null) {
            throw new Problem("debate.curation.link.incomplete");
        }
        int revision = page.board().get(to).revisions().size();
        page.curation().retypeLink(from, new Link(to, how, relation.disputed(), revision), reason.getValue());
    }

    private void remove() {
        page.curation().removeLink(from, to, reason.getValue());
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Problem problem) {
            trouble.tell(problem);
        }
    }
}
