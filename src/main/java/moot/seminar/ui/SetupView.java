package moot.seminar.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;
import moot.base.ui.Titled;
import moot.live.Live;
import moot.live.Notice;
import moot.seminar.Act;
import moot.seminar.Admission;
import moot.seminar.SeminarId;
import moot.seminar.SeminarSummary;
import org.jspecify.annotations.Nullable;

/// Where an instructor gets a class in and sets how its seminar runs. It stays true by itself while telephones
/// arrive and while a second instructor works on the same seminar.
@Route("seminar/:seminar/setup")
@PermitAll
@StyleSheet("styles/seminar.css")
public class SetupView extends Div implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    static final String PATH = "seminar/{id}/setup";

    private static final String SEMINAR = "seminar";

    private final transient Admission admission;
    private final transient Live live;
    private final SetupHeader header;
    private final InvitationPanel invitation;
    private final SettingsPanel settings;
    private final ParticipantList participants;
    private @Nullable SeminarId seminar;

    SetupView(
            Admission admission,
            Live live,
            SetupHeader header,
            InvitationPanel invitation,
            SettingsPanel settings,
            ParticipantList participants) {
        this.admission = admission;
        this.live = live;
        this.header = header;
        this.invitation = invitation;
        this.settings = settings;
        this.participants = participants;
        addClassNames("moot-page", "setup-view");
        add(header, invitation, participants, settings);
    }

    static RouteParameters of(SeminarId seminar) {
        return new RouteParameters(SEMINAR, seminar.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SeminarId asked = id(event.getRouteParameters());
        admission.admit(asked, Act.MANAGE);
        seminar = asked;
        show(asked);
    }

    @Override
    public String title() {
        return getTranslation("seminar.setup.title", header.seminarTitle());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (seminar != null) {
            listen(attached.getUI(), seminar);
        }
    }

    private void listen(UI ui, SeminarId heard) {
        Consumer<Notice> take = ui.accessLater(this::take, () -> {})::accept;
        Runnable stop = live.listen(heard.value(), take);
        addDetachListener(detached -> {
            detached.unregisterListener();
            stop.run();
        });
    }

    private void take(Notice notice) {
        SeminarId changed = new SeminarId(notice.topic());
        if (notice.kind() == Notice.Kind.SEMINAR) {
            show(changed);
        } else if (notice.kind() == Notice.Kind.PARTICIPANT) {
            participants.show(changed);
        }
    }

    private void show(SeminarId id) {
        SeminarSummary summary = admission.summary(id);
        header.show(summary, this::show);
        invitation.show(summary);
        settings.show(summary);
        participants.show(id);
    }

    private static SeminarId id(RouteParameters parameters) {
        try {
            return SeminarId.of(parameters.get(SEMINAR).orElseThrow());
        } catch (IllegalArgumentException notAKey) {
            throw new NotFoundException();
        }
    }
}
