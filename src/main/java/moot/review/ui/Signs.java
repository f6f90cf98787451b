package moot.review.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import moot.debate.Contribution;
import moot.debate.Relation;
import moot.debate.ui.Marks;
import moot.library.Position;

/// The small signs of the desk, each with a letter or a word.
final class Signs {

    private Signs() {}

    static Span letter(Position position) {
        return Marks.letter(position.letter());
    }

    /// How a contribution bears on its parent; for a position it says so.
    static Span relation(Contribution contribution) {
        Relation relation = contribution.relation();
        if (relation != null) {
            return Marks.relation(relation);
        }
        Span argues = new Span();
        argues.setText(argues.getTranslation("review.relation.argues"));
        argues.addClassName("moot-relation");
        return argues;
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
