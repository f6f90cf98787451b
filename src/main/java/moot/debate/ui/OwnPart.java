package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import moot.debate.ArgumentId;
import moot.debate.Place;

/// For the author of an argument: revising it, and withdrawing it, which asks first.
final class OwnPart extends Composite<Div> {

    private final ArgumentId argument;
    private final ArgumentPanel.Ways ways;

    OwnPart(ArgumentId argument, ArgumentPanel.Ways ways) {
        this.argument = argument;
        this.ways = ways;
        getContent().addClassName("argument__own");
        offer();
    }

    private void offer() {
        Button edit =
                new Button(getTranslation("debate.argument.revise"), click -> ways.compose(Place.revisionOf(argument)));
        Button withdraw = new Button(getTranslation("debate.argument.withdraw"), click -> ask());
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().removeAll();
        getContent().add(edit, withdraw);
    }

    private void ask() {
        Paragraph sure = new Paragraph(getTranslation("debate.argument.withdraw.sure"));
        sure.addClassName("argument__note");
        Button yes = new Button(getTranslation("debate.argument.withdraw.yes"), click -> ways.withdraw(argument));
        Button no = new Button(getTranslation("debate.argument.withdraw.no"), click -> offer());
        no.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().removeAll();
        getContent().add(sure, yes, no);
        yes.focus();
    }
}
