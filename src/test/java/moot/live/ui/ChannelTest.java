package moot.live.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import moot.live.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChannelTest {

    private static final String LOOK = "{\"look\":true}";

    private final Versions versions = new Versions();
    private final Channel channel = new Channel("channel", "Amber Heron", versions, () -> {});
    private final TestSocket socket = new TestSocket();

    @Test
    void whatIsHeardIsToldInTheWordsOfTheTeller() {
        channel.connect(socket.session());
        channel.hear(news(1));
        channel.hear(news(2));
        assertThat(socket.told()).containsExactly("[1]", "[2]");
        assertThat(versions.told).isEqualTo(2);
    }

    @Test
    void whatThePageNeedNotHearIsNotTold() {
        channel.hear(news(0));
        channel.connect(socket.session());
        channel.hear(news(0));
        assertThat(socket.told()).isEmpty();
    }

    @Test
    void whatWasHeardBeforeTheBrowserCalledLetsThePageLook() {
        channel.hear(news(1));
        channel.hear(news(2));
        assertThat(versions.told).isZero();
        channel.connect(socket.session());
        assertThat(socket.told()).containsExactly(LOOK);
    }

    @Test
    void whatIsHeardWhileThePageIsBeingToldIsToldTogether() throws InterruptedException {
        channel.connect(socket.session());
        versions.hold = new CountDownLatch(1);
        Thread first = Thread.startVirtualThread(() -> channel.hear(news(1)));
        await().until(() -> versions.holding);
        List<Thread> others = new ArrayList<>();
        for (long version = 2; version <= 4; version++) {
            Notice next = news(version);
            others.add(Thread.startVirtualThread(() -> channel.hear(next)));
        }
        await().until(() -> others.stream().allMatch(other -> other.getState() == Thread.State.WAITING));
        versions.hold.countDown();
        first.join();
        for (Thread other : others) {
            other.join();
        }
        assertThat(socket.told()).hasSize(2).first().isEqualTo("[1]");
        assertThat(socket.told().getLast()).contains("2", "3", "4");
    }

    @Test
    void whatIsLostOnTheWayLetsThePageLookOnceTheBrowserCallsAgain() {
        channel.connect(socket.session());
        socket.lose();
        channel.hear(news(1));
        assertThat(socket.isClosed()).isTrue();
        channel.hear(news(2));
        TestSocket later = new TestSocket();
        channel.connect(later.session());
        channel.hear(news(3));
        assertThat(later.told()).containsExactly(LOOK, "[3]");
    }

    @Test
    void aBrowserThatCallsAgainTakesThePlaceOfItsEarlierCall() {
        channel.connect(socket.session());
        TestSocket later = new TestSocket();
        channel.connect(later.session());
        assertThat(socket.isClosed()).isTrue();
        channel.disconnect(socket.session());
        channel.hear(news(1));
        assertThat(later.told()).containsExactly("[1]");
        assertThat(socket.told()).isEmpty();
        assertThat(later.isClosed()).isFalse();
    }

    @Test
    void aBrowserThatHungUpIsToldNothing() {
        channel.connect(socket.session());
        channel.disconnect(socket.session());
        channel.hear(news(1));
        assertThat(socket.told()).isEmpty();
    }

    @Test
    void aTellerThatFailsLetsThePageLook() {
        channel.connect(socket.session());
        assertThatThrownBy(() -> channel.hear(news(-1))).isInstanceOf(IllegalStateException.class);
        channel.hear(news(2));
        assertThat(socket.told()).containsExactly(LOOK, "[2]");
    }

    @Test
    void whoAsksWhetherItIsHeardIsAnsweredInNoWords() {
        channel.connect(socket.session());
        channel.answer(socket.session());
        assertThat(socket.told()).containsExactly("");
    }

    @Test
    void aPageThatIsLeftHangsUp() {
        channel.connect(socket.session());
        channel.close();
        assertThat(socket.isClosed()).isTrue();
    }

    private static Notice news(long version) {
        return new Notice(new UUID(0, 1), Notice.Kind.ARGUMENT, new UUID(0, 2), version);
    }

    /// Tells the versions, or nothing of version 0, and fails at a negative one.
    private static final class Versions implements Teller {

        private volatile @Nullable CountDownLatch hold;
        private volatile boolean holding;
        private int told;

        @Override
        public @Nullable News tell(List<Notice> heard) {
            List<Long> versions = heard.stream().map(Notice::version).sorted().toList();
            if (versions.contains(-1L)) {
                throw new IllegalStateException("It cannot be told");
            }
            waitIfHeld();
            return versions.equals(List.of(0L)) ? null : new News(versions.toString());
        }

        private void waitIfHeld() {
            CountDownLatch latch = hold;
            if (latch != null) {
                holding = true;
                try {
                    latch.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public void told() {
            told++;
        }
    }
}
