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
import org.jspecify.annotations.Nullable;

/// The links of an argument to others, there and back, and for its author the form that makes one.
final class LinksPart extends Composite<Div> {

    private final DebatePage page;
    private final Board board;
    private final Contribution argument;
    private final ArgumentPanel.Ways ways;
    private final boolean own;

    /// @param form what makes a further link, for who may
    LinksPart(DebatePage page, Board board, Contribution argument, ArgumentPanel.Ways ways, @Nullable LinkForm form) {
        this.page = page;
        this.board = board;
        this.argument = argument;
        this.ways = ways;
        this.own = form != null;
        getContent().addClassName("argument__links");
        if (!argument.links().isEmpty()) {
            getContent().add(new H3(getTranslation("debate.link.title")));
            argument.links().forEach(link -> getContent().add(outgoing(link)));
        }
        if (!argument.linkedFrom().isEmpty()) {
            getContent().add(new H3(getTranslation("debate.link.from")));
            argument.linkedFrom().forEach(from -> getContent().add(incoming(board.get(from))));
        }
        if (form != null) {
            getContent().add(form);
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
