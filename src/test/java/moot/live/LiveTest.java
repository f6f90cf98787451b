package moot.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class LiveTest {

    private static final UUID TOPIC = UUID.randomUUID();

    private final Live live = new Live();
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());
    private final BlockingQueue<Notice> page = new LinkedBlockingQueue<>();
    private final List<Notice> first = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        live.destroy();
    }

    @Test
    void newsIsToldOnlyAfterTheCommit() throws InterruptedException {
        live.listenFirst(first::add);
        live.listen(TOPIC, page::add);
        Notice notice = news(1);
        transaction.executeWithoutResult(status -> {
            live.announce(notice);
            assertThat(first).isEmpty();
            assertThat(page).isEmpty();
        });
        assertThat(first).containsExactly(notice);
        assertThat(heard()).isEqualTo(notice);
    }

    @Test
    void newsOfARolledBackTransactionIsNeverTold() throws InterruptedException {
        live.listenFirst(first::add);
        live.listen(TOPIC, page::add);
        transaction.executeWithoutResult(status -> {
            live.announce(news(1));
            status.setRollbackOnly();
        });
        Notice kept = news(2);
        live.announce(kept);
        assertThat(first).containsExactly(kept);
        assertThat(heard()).isEqualTo(kept);
        assertThat(page).isEmpty();
    }

    @Test
    void newsOutsideOfATransactionIsToldAtOnce() throws InterruptedException {
        live.listen(TOPIC, page::add);
        Notice notice = news(1);
        live.announce(notice);
        assertThat(heard()).isEqualTo(notice);
    }

    @Test
    void whoListensFirstHasHeardBeforeAnyPageAndBeforeTheVerbReturns() throws InterruptedException {
        BlockingQueue<Integer> heardByFirst = new LinkedBlockingQueue<>();
        live.listenFirst(first::add);
        live.listen(TOPIC, notice -> heardByFirst.add(first.size()));
        transaction.executeWithoutResult(status -> live.announce(news(1)));
        assertThat(first).hasSize(1);
        assertThat(heardByFirst.poll(5, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void aPageHearsOnlyOfItsOwnTopic() throws InterruptedException {
        live.listen(TOPIC, page::add);
        live.announce(new Notice(UUID.randomUUID(), Notice.Kind.ARGUMENT, UUID.randomUUID(), 1));
        Notice own = news(2);
        live.announce(own);
        assertThat(heard()).isEqualTo(own);
        assertThat(page).isEmpty();
    }

    @Test
    void aFailingListenerHarmsNobody() throws InterruptedException {
        live.listenFirst(notice -> fail());
        live.listenFirst(first::add);
        live.listen(TOPIC, notice -> fail());
        live.listen(TOPIC, page::add);
        Notice one = news(1);
        live.announce(one);
        assertThat(first).containsExactly(one);
        assertThat(heard()).isEqualTo(one);
        Notice two = news(2);
        live.announce(two);
        assertThat(heard()).isEqualTo(two);
    }

    @Test
    void aSlowPageDelaysNobody() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        live.listen(TOPIC, notice -> await(slow));
        live.listen(TOPIC, page::add);
        Notice notice = news(1);
        live.announce(notice);
        assertThat(heard()).isEqualTo(notice);
        slow.countDown();
    }

    @Test
    void whoeverTakesTheLastNewsIsWaitedForAndNotInterrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        live.listen(TOPIC, notice -> {
            begun.countDown();
            if (!isInterruptedWithin(200)) {
                page.add(notice);
            }
        });
        Notice last = news(1);
        live.announce(last);
        begun.await();
        live.destroy();
        assertThat(page).containsExactly(last);
    }

    private static boolean isInterruptedWithin(int milliseconds) {
        try {
            return new CountDownLatch(1).await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            return true;
        }
    }

    @Test
    void aPageThatLeftHearsNothingMore() throws InterruptedException {
        BlockingQueue<Notice> left = new LinkedBlockingQueue<>();
        Runnable leave = live.listen(TOPIC, left::add);
        live.listen(TOPIC, page::add);
        leave.run();
        List<Notice> notices = IntStream.range(0, 50).mapToObj(LiveTest::news).toList();
        for (Notice notice : notices) {
            live.announce(notice);
            assertThat(heard()).isEqualTo(notice);
        }
        assertThat(left).isEmpty();
    }

    @Test
    void leavingTwiceIsHarmless() throws InterruptedException {
        Runnable leave = live.listen(TOPIC, notice -> fail());
        leave.run();
        live.listen(TOPIC, page::add);
        leave.run();
        Notice notice = news(1);
        live.announce(notice);
        assertThat(heard()).isEqualTo(notice);
    }

    private @Nullable Notice heard() throws InterruptedException {
        return page.poll(5, TimeUnit.SECONDS);
    }

    private static Notice news(long version) {
        return new Notice(TOPIC, Notice.Kind.ARGUMENT, UUID.randomUUID(), version);
    }

    private static void fail() {
        throw new IllegalStateException("This page fails");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /// Begins, commits and rolls back without anything behind it.
    private static final class NoDatabase extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
