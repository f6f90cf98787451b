package moot.live.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import moot.live.Live;
import moot.live.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/// The channels of all open pages.
@Component
public class Channels {

    private final Live live;
    private final Map<String, Channel> open = new ConcurrentHashMap<>();

    Channels(Live live) {
        this.live = live;
        live.listenFirst(Channels::showAtOnce);
    }

    /// What somebody does on a page is on that page by the time it is answered.
    private static void showAtOnce(Notice notice) {
        UI here = UI.getCurrent();
        if (here != null && here.getSession() != null && here.getSession().hasLock()) {
            PageChannel page = ComponentUtil.getData(here, PageChannel.class);
            if (page != null && page.hearsOf(notice.topic())) {
                here.beforeClientResponse(page, answer -> page.look());
            }
        }
    }

    /// Opens a channel for a page of the person at the keyboard, on which it hears of one topic.
    ///
    /// @param called run whenever its browser has called
    Opened open(UUID topic, Teller teller, Runnable called) {
        Authentication person =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        SecurityContext inTheirName = new SecurityContextImpl(person);
        // Random as a secret has to be; a key of ours would tell when it was made.
        Channel channel = new Channel(UUID.randomUUID().toString(), person.getName(), teller, called);
        open.put(channel.id(), channel);
        Runnable deaf = live.listen(
                topic, notice -> new DelegatingSecurityContextRunnable(() -> channel.hear(notice), inTheirName).run());
        return new Opened(channel.id(), () -> {
            deaf.run();
            open.remove(channel.id());
            // Elsewhere, since a browser that takes nothing any more may be waited for.
            Thread.startVirtualThread(channel::close);
        });
    }

    /// The channel of this name, if it is of a page of theirs.
    Optional<Channel> find(String id, @Nullable Principal caller) {
        return Optional.ofNullable(open.get(id))
                .filter(channel -> caller != null && channel.owner().equals(caller.getName()));
    }

    /// @param id what a browser calls by
    record Opened(String id, Runnable close) {}
}
