package moot.base.ui;

import com.vaadin.flow.component.html.Div;
import moot.base.Markdown;

/// Markdown that somebody wrote, shown as safe HTML.
public class Markup extends Div {

    public Markup(String markdown) {
        addClassName("moot-prose");
        getElement().setProperty("innerHTML", Markdown.html(markdown));
    }
}
