package moot.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// A page that has one thing to say, perhaps one to ask, and else a way home.
public abstract class MessagePage extends Div implements Titled {

    private final H1 heading = new H1();
    private final Paragraph text = new Paragraph();
    private final Div below = new Div();

    protected MessagePage() {
        addClassNames("moot-page", "message-page");
        add(heading, text, below);
    }

    protected void say(String title, String whatToDo) {
        heading.setText(title);
        text.setText(whatToDo);
        below.removeAll();
        below.add(new Anchor(".", getTranslation("base.message.home")));
    }

    /// In place of the way home.
    protected void ask(Component question) {
        below.removeAll();
        below.add(question);
    }

    @Override
    public String title() {
        return heading.getText();
    }
}
