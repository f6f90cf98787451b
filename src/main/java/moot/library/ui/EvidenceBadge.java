package moot.library.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import moot.library.Evidence;

/// What the check of a piece of evidence found, in a word and a shape of its own.
public class EvidenceBadge extends Span {

    public EvidenceBadge(Evidence evidence) {
        String check = evidence.check().name().toLowerCase(Locale.ROOT).replace('_', '-');
        addClassNames("moot-badge", "moot-badge--" + check);
        setText(getTranslation("library.check." + check));
    }
}
