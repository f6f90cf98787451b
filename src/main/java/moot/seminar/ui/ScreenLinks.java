package moot.seminar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import moot.seminar.SeminarId;
import moot.seminar.SeminarScreen;
import moot.seminar.SeminarSummary;

/// The screens of one seminar, each by its link.
class ScreenLinks extends Nav {

    private static final long serialVersionUID = 1L;

    ScreenLinks(SeminarSummary seminar, List<SeminarScreen> screens) {
        addClassName("screen-links");
        setAriaLabel(getTranslation("seminar.screens.label", seminar.title()));
        screens.forEach(screen -> add(link(seminar.id(), screen)));
    }

    private Anchor link(SeminarId seminar, SeminarScreen screen) {
        return new Anchor(screen.path(seminar), getTranslation(screen.textKey()));
    }
}
