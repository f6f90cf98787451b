package moot.live.ui;

import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import moot.live.Notice;
import org.jspecify.annotations.Nullable;

/// The way to one open page: what is heard for it and, once its browser has called, the socket on which it is told.
///
/// What was not told, since there was no socket or since it broke, is told as one [News#LOOK] on the next.
final class Channel {

    private static final ByteBuffer HERE = ByteBuffer.allocate(0).asReadOnlyBuffer();

    private final String id;
    private final String owner;
    private final Teller teller;
    private final Runnable called;
    private final ReentrantLock turn = new ReentrantLock();
    private final List<Notice> heard = new ArrayList<>();
    private @Nullable Session socket;
    private boolean missed;

    /// @param called run whenever a browser has called
    Channel(String id, String owner, Teller teller, Runnable called) {
        this.id = id;
        this.owner = owner;
        this.teller = teller;
        this.called = called;
    }

    /// Known to this page alone.
    String id() {
        return id;
    }

    /// Whose page it is, by the name under which they are signed in.
    String owner() {
        return owner;
    }

    /// Tells the page of it. While the page is being told of something, what is heard gathers and is told together.
    void hear(Notice notice) {
        synchronized (heard) {
            heard.add(notice);
        }
        turn.lock();
        try {
            List<Notice> all = gathered();
            if (!all.isEmpty()) {
                tell(all);
            }
        } finally {
            turn.unlock();
        }
    }

    private List<Notice> gathered() {
        synchronized (heard) {
            List<Notice> all = List.copyOf(heard);
            heard.clear();
            return all;
        }
    }

    private void tell(List<Notice> all) {
        News news = News.LOOK;
        try {
            news = teller.tell(all);
        } finally {
            if (news != null) {
                if (socket != null) {
                    teller.told();
                }
                say(news);
            }
        }
    }

    private void say(News news) {
        missed |= socket == null || !sent(socket, news.json());
    }

    private boolean sent(Session to, ByteBuffer bytes) {
        try {
            to.getBasicRemote().sendBinary(bytes);
            return true;
        } catch (IOException | IllegalStateException lost) {
            drop(to);
            return false;
        }
    }

    /// A browser calls again when it has lost its socket, sometimes before the server has noticed.
    void connect(Session session) {
        turn.lock();
        try {
            Session before = socket;
            if (before != null) {
                drop(before);
            }
            socket = session;
            if (missed) {
                missed = false;
                say(News.LOOK);
            }
        } finally {
            turn.unlock();
        }
        called.run();
    }

    /// Lets the browser know that it is still heard.
    void answer(Session session) {
        turn.lock();
        try {
            sent(session, HERE.duplicate());
        } finally {
            turn.unlock();
        }
    }

    void disconnect(Session session) {
        turn.lock();
        try {
            if (session.equals(socket)) {
                socket = null;
            }
        } finally {
            turn.unlock();
        }
    }

    void close() {
        turn.lock();
        try {
            if (socket != null) {
                drop(socket);
            }
        } finally {
            turn.unlock();
        }
    }

    private void drop(Session lost) {
        disconnect(lost);
        Sockets.close(lost);
    }
}
