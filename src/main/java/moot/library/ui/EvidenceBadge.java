package moot.library.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import moot.library.Evidence;

/// What the check of a piece of evidence found, as a shape and always as a word, so that neither colour nor sharp
/// eyes are needed to see what a claim rests on.
public class EvidenceBadge extends Span {

    private static final long serialVersionUID = 1L;

    public EvidenceBadge(Evidence evidence) {
        var check = evidence.check().name().toLowerCase(Locale.ROOT).replace('_', '-');
        addClassNames("moot-badge", "moot-badge--" + check);
        var word = new Span(getTranslation("library.check." + check));
        word.addClassName("moot-badge__word");
        add(word);
    }

    /// The same with what it is about before the word, for a line of badges.
    public EvidenceBadge(Evidence evidence, String about) {
        this(evidence);
        var text = new Span(about);
        text.addClassName("moot-badge__about");
        addComponentAsFirst(text);
    }
}
