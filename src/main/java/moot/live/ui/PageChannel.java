package moot.live.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.internal.UIInternals;
import java.util.UUID;
import moot.base.ui.Choice;

/// Lets the page that it is a part of hear of one topic for as long as it is open. Much of what it is told the browser
/// takes in by itself; for the rest the page looks.
@Tag("moot-live")
@JsModule("./moot-live/moot-live.ts")
public final class PageChannel extends Component {

    private final transient Channels channels;
    private final UUID topic;
    private final transient Teller teller;
    private final transient Runnable look;
    private transient Runnable close = () -> {};

    /// @param look run for the page whenever there is something that it has not seen
    public PageChannel(Channels channels, UUID topic, Runnable look) {
        this(channels, topic, heard -> News.LOOK, look);
    }

    /// @param teller asked at each news what the browser is to be told
    /// @param look   run for the page when the teller says so, and when the browser may have missed something
    public PageChannel(Channels channels, UUID topic, Teller teller, Runnable look) {
        this.channels = channels;
        this.topic = topic;
        this.teller = teller;
        this.look = look;
        addListener(Choice.class, choice -> look());
        getElement().setAttribute("hidden", true);
    }

    boolean hearsOf(UUID other) {
        return topic.equals(other);
    }

    void look() {
        look.run();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ComponentUtil.setData(ui, PageChannel.class, this);
        int answer = ui.getInternals().getServerSyncId();
        Channels.Opened opened =
                channels.open(topic, teller, ui.accessLater(() -> forget(ui.getInternals(), answer), () -> {})::run);
        close = opened.close();
        getElement().setAttribute("address", "live/" + opened.id());
    }

    /// Flow keeps its last answer, should the browser ask for it again; of a page that was just opened nothing takes
    /// more memory. A browser that calls has the answer in which it was told where.
    private static void forget(UIInternals page, int answer) {
        if (page.getServerSyncId() == answer + 1) {
            page.setLastRequestResponse(null);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        close.run();
        if (ComponentUtil.getData(event.getUI(), PageChannel.class) == this) {
            ComponentUtil.setData(event.getUI(), PageChannel.class, null);
        }
    }
}
