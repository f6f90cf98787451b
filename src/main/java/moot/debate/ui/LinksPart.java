package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import moot.base.Problem;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.Link;
import moot.debate.Rejected;
import moot.debate.Relation;

/// The links of an argument to others, there and back, and for its author the way to make one.
final class LinksPart extends Composite<Div> {

    private static final List<Relation> OFFERED =
            List.of(Relation.SUPPORTS, Relation.REBUTS, Relation.UNDERCUTS, Relation.DISPUTES);

    private final DebatePage page;
    private final Board board;
    private final Contribution argument;
    private final ArgumentPanel.Ways ways;
    private final boolean own;

    LinksPart(DebatePage page, Board board, Contribution argument, ArgumentPanel.Ways ways) {
        this.page = page;
        this.board = board;
        this.argument = argument;
        this.ways = ways;
        this.own = page.mayArgue()
                && !argument.withdrawn()
                && !argument.asks()
                && argument.author().equals(page.viewer().id());
        getContent().addClassName("argument__links");
        if (!argument.links().isEmpty()) {
            getContent().add(new H3(getTranslation("debate.link.title")));
            argument.links().forEach(link -> getContent().add(outgoing(link)));
        }
        if (!argument.linkedFrom().isEmpty()) {
            getContent().add(new H3(getTranslation("debate.link.from")));
            argument.linkedFrom().forEach(from -> getContent().add(incoming(board.get(from))));
        }
        if (own) {
            getContent().add(new Details(getTranslation("debate.link.add"), form()));
        }
    }

    private Div outgoing(Link link) {
        Div row = row(link.relation(), board.get(link.to()));
        if (own) {
            Button remove = new Button(
                    getTranslation("debate.link.remove"),
                    click -> page.debates().unlink(argument.id(), link.to()));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(remove);
        }
        return row;
    }

    private Div incoming(Contribution from) {
        Relation relation = from.links().stream()
                .filter(link -> link.to().equals(argument.id()))
                .findFirst()
                .orElseThrow()
                .relation();
        return row(relation, from);
    }

    private Div row(Relation relation, Contribution other) {
        Button open = new Button(page.claimOf(other), click -> ways.open(other.id()));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("argument__parent");
        Div row = new Div(Marks.relation(relation), Marks.letter(page.letterOf(other.position())), open);
        row.addClassName("argument__challenge");
        return row;
    }

    private Div form() {
        RelationField relation = new RelationField(page, OFFERED, () -> {});
        ArgumentPicker picker = new ArgumentPicker(
                page,
                other -> !other.id().equals(argument.id()) && !other.withdrawn() && !other.asks(),
                other -> relation.bearOn(other.wording()));
        Paragraph trouble = new Paragraph();
        trouble.addClassName("composer__error");
        trouble.getElement().setAttribute("role", "alert");
        Button link =
                new Button(getTranslation("debate.link.action"), click -> link(picker.value(), relation, trouble));
        return new Div(new Span(getTranslation("debate.link.hint")), picker, relation, trouble, link);
    }

    private void link(Optional<ArgumentId> to, RelationField relation, Paragraph trouble) {
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
            trouble.setText(getTranslation(problem.key(), problem.params()));
        }
    }
}
