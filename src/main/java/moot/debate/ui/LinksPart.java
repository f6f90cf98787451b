package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.Link;
import moot.debate.Relation;

/// The links of an argument to others, there and back, with what one may do about them.
final class LinksPart extends Composite<Div> {

    private final DebatePage page;
    private final Board board;
    private final Contribution argument;
    private final ArgumentPanel.Ways ways;
    private final LinkForms forms;

    LinksPart(DebatePage page, Board board, Contribution argument, ArgumentPanel.Ways ways, LinkForms forms) {
        this.page = page;
        this.board = board;
        this.argument = argument;
        this.ways = ways;
        this.forms = forms;
        getContent().addClassName("argument__links");
        if (!argument.links().isEmpty()) {
            getContent().add(new H3(getTranslation("debate.link.title")));
            argument.links().forEach(link -> getContent().add(outgoing(link)));
        }
        if (!argument.linkedFrom().isEmpty()) {
            getContent().add(new H3(getTranslation("debate.link.from")));
            argument.linkedFrom().forEach(from -> getContent().add(incoming(board.get(from))));
        }
        forms.making().ifPresent(getContent()::add);
    }

    private Div outgoing(Link link) {
        Contribution to = board.get(link.to());
        Div row = row(link.relation(), to);
        forms.ordering(link, to).ifPresent(row::add);
        if (forms.making().isPresent()) {
            Button remove = new Button(
                    getTranslation("debate.link.remove"),
                    click -> page.debates().unlink(argument.id(), link.to()));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(remove);
        }
        return row;
    }

    private Div incoming(Contribution from) {
        return row(from.linkTo(argument.id()).orElseThrow().relation(), from);
    }

    private Div row(Relation relation, Contribution other) {
        Button open = new Button(page.claimOf(other), click -> ways.open(other.id()));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("argument__parent");
        Div row = new Div(Marks.relation(relation), Marks.letter(page.letterOf(other.position())), open);
        row.addClassName("argument__challenge");
        return row;
    }
}
