package moot.review.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import moot.debate.Contribution;
import moot.debate.Relation;
import moot.library.Position;

/// The small signs of the desk, each with a letter or a word.
final class Signs {

    private Signs() {}

    static Span letter(Position position) {
        Span letter = new Span(position.letter());
        letter.addClassNames("moot-letter", "moot-letter--" + position.letter().toLowerCase(Locale.ROOT));
        return letter;
    }

    /// How a contribution bears on its parent; for a position it says so.
    static Span relation(Contribution contribution) {
        Relation relation = contribution.relation();
        Span sign = new Span();
        sign.addClassName("moot-relation");
        if (relation == null) {
            sign.setText(sign.getTranslation("review.relation.argues"));
            return sign;
        }
        Span glyph = new Span(glyph(relation));
        glyph.getElement().setAttribute("aria-hidden", "true");
        sign.add(glyph, new Span(sign.getTranslation("review.relation." + key(relation))));
        return sign;
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
