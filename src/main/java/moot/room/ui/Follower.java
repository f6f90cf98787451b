package moot.room.ui;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicBoolean;
import moot.live.Live;
import moot.seminar.SeminarId;

/// Lets an open page follow a seminar. It is woken once, however much there is to hear, and then looks for itself.
final class Follower {

    private final Live live;
    private final Runnable look;
    private final AtomicBoolean woken = new AtomicBoolean();
    private Runnable stop = () -> {};

    Follower(Live live, Runnable look) {
        this.live = live;
        this.look = look;
    }

    void follow(SeminarId seminar, UI page) {
        stop = live.listen(seminar.value(), notice -> {
            if (woken.compareAndSet(false, true)) {
                page.access(this::wake);
            }
        });
    }

    void stop() {
        stop.run();
    }

    private void wake() {
        woken.set(false);
        look.run();
    }
}
