package moot.live.ui;

import com.vaadin.flow.component.ComponentUtil;
import java.util.List;
import moot.base.ui.Choice;
import org.springframework.security.core.context.SecurityContextHolder;

/// What a browser does with the channel of a page: it calls, hears, and lets the page look when it is told to.
public final class Listening {

    private final TestSocket socket = new TestSocket();
    private final PageChannel page;

    public Listening(Channels channels, PageChannel page) {
        this.page = page;
        channels.find(
                        page.getElement().getAttribute("address").substring("live/".length()),
                        SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow()
                .connect(socket.session());
    }

    /// Takes what has been told since this was asked last, and looks if that says so.
    public List<String> take() {
        List<String> news = socket.take();
        if (news.stream().anyMatch(one -> one.contains("\"look\":true"))) {
            ComponentUtil.fireEvent(page, new Choice(page, true, "", "look"));
        }
        return news;
    }
}
