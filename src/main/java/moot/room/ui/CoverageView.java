package moot.room.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import moot.base.ui.Hold;
import moot.base.ui.Titled;
import moot.debate.Coverage;
import moot.debate.DebateService;
import moot.library.Pack;
import moot.live.ui.Channels;
import moot.live.ui.PageChannel;
import moot.seminar.Admission;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import org.jspecify.annotations.Nullable;

/// What a debate has made of its reading so far, for everybody in the seminar: it names nobody and says nothing that
/// the debate does not show. It follows the debate, and is drawn anew only when what it says has changed.
@Route("seminar/:seminar/coverage")
@PermitAll
class CoverageView extends Div implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient DebateService debates;
    private final transient SeminarService seminars;
    private final transient Admission admission;
    private final transient Channels channels;
    private final Hold content = new Hold();
    private @Nullable SeminarId seminar;
    private transient @Nullable Coverage shown;

    CoverageView(DebateService debates, SeminarService seminars, Admission admission, Channels channels) {
        this.debates = debates;
        this.seminars = seminars;
        this.admission = admission;
        this.channels = channels;
        addClassNames("coverage", "moot-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SeminarId wanted = SeminarRoute.of(event);
        show(wanted);
        seminar = wanted;
        removeAll();
        add(
                new H1(title()),
                ways(wanted),
                new Paragraph(getTranslation("room.coverage.hint")),
                content,
                new PageChannel(channels, wanted.value(), this::refresh));
    }

    private void show(SeminarId wanted) {
        Pack pack = seminars.pack(wanted);
        Coverage now = Coverage.of(debates.board(wanted), pack);
        if (!now.equals(shown)) {
            shown = now;
            content.removeAll();
            content.add(new CoveragePanel(wanted, pack, now));
        }
    }

    private WaysNav ways(SeminarId wanted) {
        return new WaysNav(new Anchor("seminar/" + wanted, getTranslation("room.coverage.back")));
    }

    @Override
    public String title() {
        return seminar == null
                ? ""
                : getTranslation(
                        "room.coverage.title", admission.summary(seminar).title());
    }

    private void refresh() {
        if (seminar != null) {
            show(seminar);
        }
    }
}
