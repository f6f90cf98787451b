package moot.seminar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import moot.seminar.SeminarId;
import moot.seminar.SeminarScreen;
import moot.seminar.SeminarSummary;

/// The screens of one seminar, each by its link. A group and no landmark, since a page lists many of them and two
/// seminars may have the same title.
class ScreenLinks extends Div {

    private static final long serialVersionUID = 1L;

    ScreenLinks(SeminarSummary seminar, List<SeminarScreen> screens) {
        addClassName("screen-links");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("seminar.screens.label", seminar.title()));
        screens.forEach(screen -> add(link(seminar.id(), screen)));
    }

    private Anchor link(SeminarId seminar, SeminarScreen screen) {
        return new Anchor(screen.path(seminar), getTranslation(screen.textKey()));
    }
}
