package moot.debate.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import moot.base.ui.StaticHtml;
import moot.debate.Relation;
import moot.debate.Stance;
import moot.debate.Standing;
import org.jsoup.nodes.Element;

/// The small signs that stand for a position, a relation or a stance, always with a word or a letter.
public final class Marks {

    private Marks() {}

    public static Span letter(String letter) {
        Span span = new Span(letter);
        span.addClassNames("moot-letter", "moot-letter--" + letter.toLowerCase(Locale.ROOT));
        return span;
    }

    public static Span relation(Relation relation) {
        return component(relationWithin(relation));
    }

    /// The same within what is only read.
    static Element relationWithin(Relation relation) {
        Element glyph = StaticHtml.text("span", glyph(relation)).addClass("moot-relation__glyph");
        return signed(glyph, "debate.relation." + key(relation))
                .addClass("moot-relation")
                .addClass("moot-relation--" + key(relation));
    }

    /// The stance towards a position: the words, on a line as the cards of that stance have it.
    static Span stance(String letter, Stance stance) {
        Span span = new Span();
        span.setText(span.getTranslation("debate.stance." + key(stance), letter));
        span.addClassNames(
                "moot-stance", "moot-stance--" + key(stance), "moot-position--" + letter.toLowerCase(Locale.ROOT));
        return span;
    }

    /// The standing of an argument: a shape and the word.
    public static Span standing(Standing standing) {
        Element sign = new Element("span").addClass("moot-sign").addClass("moot-sign--" + key(standing));
        return component(signed(sign, "debate.standing." + key(standing)).addClass("moot-standing"));
    }

    /// A sign for the eye and a word for everyone.
    private static Element signed(Element sign, String word) {
        return new Element("span")
                .appendChild(sign.attr("aria-hidden", "true"))
                .appendChild(StaticHtml.text("span", I18NProvider.translate(word)));
    }

    private static Span component(Element read) {
        Span span = new Span();
        span.addClassNames(read.classNames().toArray(String[]::new));
        StaticHtml.fill(span, read.children());
        return span;
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String glyph(Relation relation) {
        return switch (relation) {
            case SUPPORTS -> "+";
            case REBUTS -> "×";
            case UNDERCUTS -> "/";
            case DISPUTES -> "!";
            case ASKS -> "?";
        };
    }
}
