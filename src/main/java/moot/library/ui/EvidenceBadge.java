package moot.library.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import moot.base.ui.StaticHtml;
import moot.library.Evidence;
import org.jsoup.nodes.Element;

/// What the check of a piece of evidence found, as a shape and always as a word, so that neither colour nor sharp
/// eyes are needed to see what a claim rests on.
public class EvidenceBadge extends Span {

    private static final long serialVersionUID = 1L;

    public EvidenceBadge(Evidence evidence) {
        this(evidence, List.of(word(evidence)));
    }

    /// The same with what it is about before the word, for a line of badges.
    public EvidenceBadge(Evidence evidence, String about) {
        this(evidence, List.of(StaticHtml.text("span", about).addClass("moot-badge__about"), word(evidence)));
    }

    private EvidenceBadge(Evidence evidence, List<Element> parts) {
        addClassNames("moot-badge", "moot-badge--" + check(evidence));
        StaticHtml.fill(this, parts);
    }

    /// The same within what is only read.
    public static Element within(Evidence evidence) {
        return new Element("span")
                .addClass("moot-badge")
                .addClass("moot-badge--" + check(evidence))
                .appendChild(word(evidence));
    }

    private static Element word(Evidence evidence) {
        String word = I18NProvider.translate("library.check." + check(evidence));
        return StaticHtml.text("span", word).addClass("moot-badge__word");
    }

    private static String check(Evidence evidence) {
        return evidence.check().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
