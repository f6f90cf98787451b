package moot.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import moot.bench.MadeDebates.Debate;
import moot.bench.Visitor.Kept;

/// A room that a visitor has open, with the socket on which it hears what others do. Where it is told to look, it asks
/// the server; it says now and then that it is there. All as its element in the browser does.
final class OpenRoom implements AutoCloseable {

    private static final Pattern STEP = Pattern.compile("\"from\":(\\d+),\"to\":(\\d+)");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Duration BEAT = Duration.ofSeconds(25);
    private static final Duration MOMENT_FROM = Duration.ofMillis(200);
    private static final Duration MOMENT_TO = Duration.ofMillis(600);

    private final OpenPage page;
    private final Consumer<String> listener;
    private final AtomicBoolean looking = new AtomicBoolean();
    private final LiveSocket socket;
    private final Thread beating;
    private final int ear;
    private long version;

    private OpenRoom(Visitor visitor, OpenPage page, Consumer<String> listener) {
        this.page = page;
        this.listener = listener;
        this.ear = page.ear();
        this.version = page.number(VERSION);
        this.socket = LiveSocket.open(visitor, page.channel(), this::take);
        this.beating = Thread.startVirtualThread(this::beat);
    }

    /// @param kept     what the browser asks about again on its way
    /// @param listener told of whatever the room is sent
    static OpenRoom of(Visitor visitor, Debate debate, List<Kept> kept, Consumer<String> listener) {
        kept.forEach(visitor::ask);
        return new OpenRoom(visitor, OpenPage.of(visitor, debate.path(), ""), listener);
    }

    OpenPage page() {
        return page;
    }

    private void take(String news) {
        hear(news);
        if (news.contains("\"look\":true")) {
            Thread.startVirtualThread(this::lookSoon);
        }
    }

    /// What comes by one way and has come by the other is dropped.
    private synchronized void hear(String news) {
        Matcher step = STEP.matcher(news);
        if (!step.find()) {
            return;
        }
        long to = Long.parseLong(step.group(2));
        if (to > version) {
            if (Long.parseLong(step.group(1)) > version) {
                throw new IllegalStateException("Something is missing before " + news);
            }
            version = to;
            listener.accept(news);
        }
    }

    /// Most of it is on the screen already, so that it may wait a moment.
    private void lookSoon() {
        if (looking.compareAndSet(false, true)) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(MOMENT_FROM.toNanos(), MOMENT_TO.toNanos()));
            looking.set(false);
            hear(page.look(ear));
        }
    }

    private void beat() {
        try {
            while (true) {
                Thread.sleep(BEAT);
                socket.beat();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        beating.interrupt();
        socket.close();
        page.close();
    }
}
