package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Consumer;
import moot.debate.ArgumentId;
import moot.debate.Board;
import moot.debate.Contribution;
import moot.debate.Explanation;
import moot.debate.Standing;

/// How an argument stands, and behind the word the chain of challenges that explains it.
final class StandingPart extends Composite<Details> {

    private final DebatePage page;
    private final Consumer<ArgumentId> open;

    StandingPart(DebatePage page, Board board, Contribution argument, Consumer<ArgumentId> open) {
        this.page = page;
        this.open = open;
        Standing standing = Objects.requireNonNull(argument.standing());
        getContent().addClassName("argument__standing");
        getContent().setSummary(Marks.standing(standing));
        getContent().add(reason(board, argument, standing));
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
