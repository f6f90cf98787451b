package moot.debate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Consumer;
import moot.base.ui.Disclosure;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.Explanation;
import moot.debate.Standing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// How an argument stands, and behind the word the chain of challenges that explains it.
final class StandingPart extends Disclosure {

    private static final long serialVersionUID = 1L;

    private static final JsonNode NEAREST =
            JsonNodeFactory.instance.objectNode().put("block", "nearest");

    private final transient DebatePage page;
    private final transient Consumer<ArgumentId> open;

    StandingPart(DebatePage page, Board board, Contribution argument, Consumer<ArgumentId> open) {
        super("");
        this.page = page;
        this.open = open;
        Standing standing = Objects.requireNonNull(argument.standing());
        addClassName("argument__standing");
        setSummary(Marks.standing(standing));
        setContent(reason(board, argument, standing));
    }

    /// Opens it, as much of it in sight as there is room for, and takes the focus there.
    void focus() {
        setOpen(true);
        getElement().callJsFunction("scrollIntoView", NEAREST);
        getSummary().getElement().callJsFunction("focus");
    }

    private Div reason(Board board, Contribution argument, Standing standing) {
        Explanation explanation = board.explain(argument.id());
        boolean bare = explanation.steps().isEmpty();
        Div reason = new Div(new Paragraph(getTranslation(key(standing, explanation))));
        ArgumentId conceded = argument.concededTo();
        if (conceded != null) {
            reason.add(link(board.get(conceded)));
        } else if (!bare) {
            reason.add(chain(board, explanation));
        }
        if (page.viewer().role().teaches() && standing != Standing.WITHDRAWN) {
            reason.add(strength(argument));
        }
        return reason;
    }

    private static String key(Standing standing, Explanation explanation) {
        String key = "debate.why." + Marks.key(standing);
        if (standing != Standing.STANDS || !explanation.steps().isEmpty()) {
            return key;
        }
        return key + (explanation.ended() ? ".ended" : ".bare");
    }

    private Div chain(Board board, Explanation explanation) {
        OrderedList list = new OrderedList();
        list.addClassName("argument__chain");
        explanation
                .steps()
                .forEach(step -> list.add(new ListItem(
                        link(board.get(step.challenge())),
                        new Span(getTranslation("debate.why.step." + Marks.key(step.outcome()))))));
        Div chain = new Div(list);
        if (explanation.circle()) {
            chain.add(new Paragraph(getTranslation("debate.why.circle")));
        }
        return chain;
    }

    private Paragraph strength(Contribution argument) {
        String key = argument.strength().settled() ? "debate.why.strength" : "debate.why.strength.unsettled";
        Paragraph strength =
                new Paragraph(getTranslation(key, Math.round(argument.strength().value() * 100)));
        strength.addClassName("moot-muted");
        return strength;
    }

    private Button link(Contribution challenge) {
        Button link = new Button(page.claimOf(challenge), click -> open.accept(challenge.id()));
        link.addThemeVariants(ButtonVariant.TERTIARY);
        link.addClassName("argument__parent");
        return link;
    }
}
