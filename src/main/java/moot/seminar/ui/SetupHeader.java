package moot.seminar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.Screens;
import moot.seminar.SeminarId;
import moot.seminar.SeminarScreen;
import moot.seminar.SeminarService;
import moot.seminar.SeminarSummary;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Which seminar it is, how it stands, what that means for students, and what can be done next.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SetupHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final transient SeminarService seminars;
    private final transient Screens screens;
    private final transient Admission admission;
    private final H1 heading = new H1();
    private final Div badge = new Div();
    private final Paragraph meaning = new Paragraph();
    private final Div verbs = new Div();
    private final Div links = new Div();

    SetupHeader(SeminarService seminars, Screens screens, Admission admission) {
        this.seminars = seminars;
        this.screens = screens;
        this.admission = admission;
        addClassName("setup-view__header");
        Div line = new Div(heading, badge);
        line.addClassName("setup-view__title");
        add(line, links, meaning, verbs);
    }

    String seminarTitle() {
        return heading.getText();
    }

    /// @param afterwards told when a verb has changed the seminar
    void show(SeminarSummary seminar, Consumer<SeminarId> afterwards) {
        heading.setText(seminar.title());
        meaning.setText(
                getTranslation("seminar.meaning." + seminar.state().name().toLowerCase(Locale.ROOT)));
        badge.removeAll();
        badge.add(new StateBadge(seminar.state()));
        showVerbs(seminar, afterwards);
        links.removeAll();
        links.add(new ScreenLinks(seminar, elsewhere(seminar.id())));
    }

    private List<SeminarScreen> elsewhere(SeminarId seminar) {
        return screens.offered(admission.admit(seminar, Act.READ)).stream()
                .filter(screen -> !screen.path().equals(SetupView.PATH))
                .toList();
    }

    private void showVerbs(SeminarSummary seminar, Consumer<SeminarId> afterwards) {
        VerbBar bar = new VerbBar(seminars, afterwards);
        bar.show(seminar);
        verbs.removeAll();
        verbs.add(bar);
    }
}
