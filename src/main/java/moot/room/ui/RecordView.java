package moot.room.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import moot.base.ui.Titled;
import moot.debate.ui.DebatePage;
import moot.live.ui.Channels;
import moot.live.ui.PageChannel;
import moot.seminar.SeminarId;
import org.jspecify.annotations.Nullable;

/// What was done to put a debate in order, by whom and why, for those who teach; and the place where it is undone. It
/// follows the debate.
@Route("seminar/:seminar/record")
@PermitAll
class RecordView extends Div implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient RoomParts parts;
    private final transient Channels channels;
    private transient @Nullable DebatePage page;

    RecordView(RoomParts parts, Channels channels) {
        this.parts = parts;
        this.channels = channels;
        addClassNames("record", "moot-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SeminarId wanted = SeminarRoute.of(event);
        DebatePage entered = parts.page(wanted);
        RecordPanel panel = new RecordPanel(entered);
        panel.catchUp();
        page = entered;
        removeAll();
        add(
                new H1(title()),
                new WaysNav(new Anchor("seminar/" + wanted, getTranslation("room.record.back"))),
                new Paragraph(getTranslation("room.record.hint")),
                panel,
                new PageChannel(channels, wanted.value(), panel::catchUp));
    }

    @Override
    public String title() {
        return page == null
                ? ""
                : getTranslation(
                        "room.record.title",
                        page.admission().summary(page.seminar()).title());
    }
}
