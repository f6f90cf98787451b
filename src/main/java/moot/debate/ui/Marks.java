package moot.debate.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import moot.debate.Relation;
import moot.debate.Standing;

/// The small signs that stand for a position or a relation, always with a word or a letter.
public final class Marks {

    private Marks() {}

    public static Span letter(String letter) {
        Span span = new Span(letter);
        span.addClassNames("moot-letter", "moot-letter--" + letter.toLowerCase(Locale.ROOT));
        return span;
    }

    public static Span relation(Relation relation) {
        Span glyph = new Span(glyph(relation));
        glyph.addClassName("moot-relation__glyph");
        glyph.getElement().setAttribute("aria-hidden", "true");
        Span span = new Span();
        span.add(glyph, new Span(span.getTranslation("debate.relation." + key(relation))));
        span.addClassNames("moot-relation", "moot-relation--" + key(relation));
        return span;
    }

    /// The standing of an argument: a shape and the word.
    public static Span standing(Standing standing) {
        Span sign = new Span();
        sign.addClassNames("moot-sign", "moot-sign--" + key(standing));
        sign.getElement().setAttribute("aria-hidden", "true");
        Span span = new Span();
        span.add(sign, new Span(span.getTranslation("debate.standing." + key(standing))));
        span.addClassName("moot-standing");
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
