package moot.seminar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import moot.base.ui.Titled;
import moot.live.Notice;
import moot.live.ui.Channels;
import moot.live.ui.News;
import moot.live.ui.PageChannel;
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
    private final transient Channels channels;
    private final SetupHeader header;
    private final InvitationPanel invitation;
    private final SettingsPanel settings;
    private final ParticipantList participants;
    private final AtomicBoolean changed = new AtomicBoolean();
    private @Nullable SeminarId seminar;

    SetupView(
            Admission admission,
            Channels channels,
            SetupHeader header,
            InvitationPanel invitation,
            SettingsPanel settings,
            ParticipantList participants) {
        this.admission = admission;
        this.channels = channels;
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
        show(asked);
        if (!asked.equals(seminar)) {
            seminar = asked;
            getChildren().filter(PageChannel.class::isInstance).forEach(Component::removeFromParent);
            add(new PageChannel(channels, asked.value(), this::tell, () -> look(asked)));
        }
    }

    @Override
    public String title() {
        return getTranslation("seminar.setup.title", header.seminarTitle());
    }

    private @Nullable News tell(List<Notice> heard) {
        Set<Notice.Kind> kinds = heard.stream().map(Notice::kind).collect(Collectors.toSet());
        if (kinds.contains(Notice.Kind.SEMINAR)) {
            changed.set(true);
        }
        return changed.get() || kinds.contains(Notice.Kind.PARTICIPANT) ? News.LOOK : null;
    }

    /// What is being typed stays while others only come in.
    private void look(SeminarId at) {
        if (changed.getAndSet(false)) {
            show(at);
        } else {
            participants.show(at);
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
