package moot.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import moot.base.Markdown;
import moot.library.Pack;

/// Puts the words of a pack on a screen, marked with the pack's own language, so that a screen reader speaks a German
/// pack in German on an English screen.
public record PackText(String language) implements Serializable {

    public static PackText of(Pack pack) {
        return new PackText(pack.language());
    }

    public Paragraph paragraph(String text) {
        return marked(new Paragraph(text));
    }

    public Span span(String text) {
        return marked(new Span(text));
    }

    /// A text in Markdown.
    public Component prose(String markdown) {
        var prose = marked(new Div(new Html("<div>" + Markdown.html(markdown) + "</div>")));
        prose.addClassName("moot-prose");
        return prose;
    }

    private <T extends HtmlComponent> T marked(T component) {
        component.getElement().setAttribute("lang", language);
        return component;
    }
}
