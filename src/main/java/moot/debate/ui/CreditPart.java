package moot.debate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import moot.debate.Contribution;

/// Whose mind an argument has changed: told to its author and those who teach, and said by anybody else. Not a score,
/// so nobody else sees how many.
final class CreditPart extends Composite<Div> {

    CreditPart(DebatePage page, Contribution argument) {
        getContent().addClassName("argument__own");
        boolean mine = argument.author().equals(page.viewer().id());
        int moved = argument.moved().size();
        if (moved > 0 && (mine || page.viewer().role().teaches())) {
            getContent().add(new Paragraph(getTranslation("debate.credit.moved", moved)));
        }
        if (!mine && page.mayArgue() && !argument.withdrawn() && !argument.asks()) {
            getContent().add(button(page, argument));
        }
    }

    private Button button(DebatePage page, Contribution argument) {
        boolean credited = argument.moved().contains(page.viewer().id());
        Button button = new Button(getTranslation("debate.credit.action"));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(credited));
        button.addClassName("argument__credit");
        button.addClickListener(click -> {
            if (credited) {
                page.challenges().takeBackCredit(argument.id());
            } else {
                page.challenges().credit(argument.id());
            }
        });
        return button;
    }
}
