package moot.live.ui;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import moot.live.Live;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
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
    }

    /// Opens a channel for a page of the person at the keyboard, on which it hears of one topic.
    Opened open(UUID topic, Teller teller) {
        SecurityContext person = new SecurityContextImpl(
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
        // Random as a secret has to be; a key of ours would tell when it was made.
        Channel channel = new Channel(UUID.randomUUID().toString(), teller);
        open.put(channel.id(), channel);
        Runnable deaf = live.listen(
                topic, notice -> new DelegatingSecurityContextRunnable(() -> channel.hear(notice), person).run());
        return new Opened(channel.id(), () -> {
            deaf.run();
            open.remove(channel.id());
            // Elsewhere, since a browser that takes nothing any more may be waited for.
            Thread.startVirtualThread(channel::close);
        });
    }

    Optional<Channel> find(String id) {
        return Optional.ofNullable(open.get(id));
    }

    /// @param id what a browser calls by
    record Opened(String id, Runnable close) {}
}
