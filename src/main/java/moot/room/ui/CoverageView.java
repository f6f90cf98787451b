package moot.room.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.concurrent.atomic.AtomicBoolean;
import moot.base.ui.Hold;
import moot.base.ui.Titled;
import moot.debate.Coverage;
import moot.debate.DebateService;
import moot.library.Pack;
import moot.live.Live;
import moot.seminar.Admission;
import moot.seminar.SeminarId;
import moot.seminar.SeminarService;
import org.jspecify.annotations.Nullable;

/// What a debate has made of its reading so far, for everybody in the seminar: it names nobody and says nothing that
/// the
/// debate does not show. It follows the debate, and is drawn anew only when what it says has changed.
@Route("seminar/:seminar/coverage")
@PermitAll
@StyleSheet("styles/room.css")
class CoverageView extends Div implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient DebateService debates;
    private final transient SeminarService seminars;
    private final transient Admission admission;
    private final transient Live live;
    private final AtomicBoolean stale = new AtomicBoolean();
    private final Hold content = new Hold();
    private @Nullable SeminarId seminar;
    private transient @Nullable Coverage shown;
    private Runnable stopListening = () -> {};

    CoverageView(DebateService debates, SeminarService seminars, Admission admission, Live live) {
        this.debates = debates;
        this.seminars = seminars;
        this.admission = admission;
        this.live = live;
        addClassNames("coverage", "moot-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SeminarId wanted = SeminarRoute.of(event);
        show(wanted);
        seminar = wanted;
        removeAll();
        add(new H1(title()), ways(wanted), new Paragraph(getTranslation("room.coverage.hint")), content);
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

    private Nav ways(SeminarId wanted) {
        Nav ways = new Nav(new Anchor("seminar/" + wanted, getTranslation("room.coverage.back")));
        ways.addClassName("room__ways");
        ways.getElement().setAttribute("aria-label", getTranslation("room.ways"));
        return ways;
    }

    @Override
    public String title() {
        return seminar == null
                ? ""
                : getTranslation(
                        "room.coverage.title", admission.summary(seminar).title());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (seminar != null) {
            UI ui = event.getUI();
            stopListening = live.listen(seminar.value(), notice -> {
                if (stale.compareAndSet(false, true)) {
                    ui.access(this::refresh);
                }
            });
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    private void refresh() {
        stale.set(false);
        if (seminar != null) {
            show(seminar);
        }
    }
}
