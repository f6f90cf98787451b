package moot.room.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/// That the class sees a full text, and what can be done about it.
final class ShownPanel extends Composite<Section> {

    private final Div verbs = new Div();

    ShownPanel(int passages) {
        verbs.addClassName("full-text__verbs");
        getContent().addClassNames("full-text__part", "moot-card");
        getContent()
                .add(
                        new H2(getTranslation("room.text.shown")),
                        new Paragraph(getTranslation("room.text.shown.what", passages)),
                        verbs);
    }

    void onCorrect(Runnable correct) {
        verbs.addComponentAsFirst(new Button(getTranslation("room.text.correct"), click -> correct.run()));
    }

    void onRemove(Runnable remove) {
        Button button = new Button(getTranslation("room.text.remove"), click -> new Ask("remove", remove).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        verbs.add(button);
    }
}
