package moot.base.ui;

import com.vaadin.flow.component.html.Span;

/// A sign that stands for words said elsewhere, as on a button that has a label. A character instead of an icon: the
/// set of icons would more than double what the first page fetches.
final class Glyph extends Span {

    private static final long serialVersionUID = 1L;

    Glyph(String character) {
        super(character);
        addClassName("shell__glyph");
        getElement().setAttribute("aria-hidden", "true");
    }
}
