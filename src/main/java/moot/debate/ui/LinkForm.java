package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import moot.base.Problem;
import moot.base.ui.Trouble;
import moot.debate.ArgumentId;
import moot.debate.Contribution;
import moot.debate.Link;
import moot.debate.Rejected;
import moot.debate.Relation;

/// Makes a link from one's own argument to another.
final class LinkForm extends Composite<Details> {

    static final List<Relation> OFFERED =
            List.of(Relation.SUPPORTS, Relation.REBUTS, Relation.UNDERCUTS, Relation.DISPUTES);

    private final DebatePage page;
    private final Contribution argument;

    LinkForm(DebatePage page, Contribution argument) {
        this.page = page;
        this.argument = argument;
        RelationField relation = new RelationField(page, OFFERED, () -> {});
        ArgumentPicker picker = new ArgumentPicker(
                page,
                other -> !other.id().equals(argument.id()) && !other.withdrawn() && !other.asks(),
                other -> relation.bearOn(other.wording()));
        Trouble trouble = new Trouble();
        Button link =
                new Button(getTranslation("debate.link.action"), click -> link(picker.value(), relation, trouble));
        getContent().setSummaryText(getTranslation("debate.link.add"));
        getContent().add(new Span(getTranslation("debate.link.hint")), picker, relation, trouble, link);
    }

    private void link(Optional<ArgumentId> to, RelationField relation, Trouble trouble) {
        Relation how = relation.relation();
        if (to.isEmpty() || how == null) {
            trouble.setText(getTranslation("debate.link.incomplete"));
            return;
        }
        try {
            int revision = page.board().get(to.get()).revisions().size();
            page.debates().link(argument.id(), new Link(to.get(), how, relation.disputed(), revision));
        } catch (Rejected rejected) {
            trouble.setText(Faults.all(rejected.faults()));
        } catch (Problem problem) {
            trouble.tell(problem);
        }
    }
}
