package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import moot.live.Live;
import moot.live.Notice;
import moot.seminar.SeminarId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class BoardsTest {

    private static final SeminarId SEMINAR = new SeminarId(new UUID(0, 1));

    private final StoredDebate debate = new StoredDebate();
    private final Reader reader = new Reader(debate);
    private final Live live = new Live();
    private final AtomicLong now = new AtomicLong();
    private final Boards boards = new Boards(reader, live, now::get);

    @AfterEach
    void end() throws InterruptedException {
        live.destroy();
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void aBoardIsReadAtTheFirstLookAndSharedByTheNext() {
        debate.argue("P1", "e1");
        Board first = boards.of(SEMINAR);
        assertThat(first.version()).isEqualTo(1);
        assertThat(boards.of(SEMINAR)).isSameAs(first);
        assertThat(reader.askedSince).containsExactly(0L);
    }

    @Test
    void afterANoticeTheNextLookFetchesJustWhatIsNewer() {
        debate.argue("P1", "e1");
        boards.of(SEMINAR);
        hear(debate.argue("P1", "e2"));
        assertThat(boards.of(SEMINAR).size()).isEqualTo(2);
        assertThat(reader.askedSince).containsExactly(0L, 1L);
    }

    @Test
    void whatWasChangedInThisProgramIsNotFetched() {
        debate.argue("P1", "e1");
        boards.of(SEMINAR);
        tell(debate.argue("P1", "e2"));
        ArgumentState third = debate.argue("P1", "e3");
        tell(third);
        tell(debate.revise(third.id(), "e4"));
        assertThat(boards.of(SEMINAR)).isEqualTo(Board.EMPTY.with(debate.states()));
        assertThat(reader.askedSince).containsExactly(0L);
    }

    @Test
    void whatWasToldInAnotherOrderThanItHappenedIsTakenInOrder() {
        boards.of(SEMINAR);
        ArgumentState first = debate.argue("P1", "e1");
        ArgumentState revised = debate.revise(first.id(), "e2");
        tell(revised);
        tell(first);
        assertThat(boards.of(SEMINAR)).isEqualTo(Board.EMPTY.with(debate.states()));
        tell(first);
        assertThat(boards.of(SEMINAR)).isEqualTo(Board.EMPTY.with(debate.states()));
    }

    @Test
    void whatLiesBetweenWhatWasToldIsFetched() {
        boards.of(SEMINAR);
        debate.argue("P1", "from elsewhere");
        tell(debate.argue("P1", "e2"));
        assertThat(boards.of(SEMINAR).size()).isEqualTo(2);
        tell(debate.argue("P1", "e3"));
        assertThat(boards.of(SEMINAR).size()).isEqualTo(3);
        assertThat(reader.askedSince).containsExactly(0L, 0L);
    }

    @Test
    void whatNobodyLooksAtForLongIsFetchedAtTheNextLook() {
        boards.of(SEMINAR);
        for (int post = 0; post < 300; post++) {
            tell(debate.argue("P1", "e1"));
        }
        assertThat(boards.of(SEMINAR)).isEqualTo(Board.EMPTY.with(debate.states()));
        assertThat(reader.askedSince).containsExactly(0L, 200L);
        tell(debate.argue("P1", "e2"));
        assertThat(boards.of(SEMINAR).size()).isEqualTo(301);
        assertThat(reader.askedSince).hasSize(2);
    }

    @Test
    void aBoardIsKeptForAsLongAsSomebodyLooksAndThenBuiltAnew() {
        debate.argue("P1", "e1");
        Board first = boards.of(SEMINAR);
        for (int look = 0; look < 3; look++) {
            pass(Boards.UNSEEN.minusMinutes(1));
            assertThat(boards.of(SEMINAR)).isSameAs(first);
        }
        tell(debate.argue("P1", "e2"));
        pass(Boards.UNSEEN.plusMinutes(1));
        assertThat(boards.of(SEMINAR)).isEqualTo(Board.EMPTY.with(debate.states()));
        assertThat(reader.askedSince).containsExactly(0L, 0L);
    }

    @Test
    void aNoticeThatGotLostIsMadeUpForByTheNextOne() {
        boards.of(SEMINAR);
        debate.argue("P1", "lost");
        hear(debate.argue("P1", "e2"));
        assertThat(boards.of(SEMINAR).useOfEvidence().keySet()).containsExactlyInAnyOrder("lost", "e2");
    }

    @Test
    void aNoticeOfWhatIsOnTheBoardAlreadyFetchesNothing() {
        ArgumentState posted = debate.argue("P1", "e1");
        Board first = boards.of(SEMINAR);
        hear(posted);
        hear(posted);
        assertThat(boards.of(SEMINAR)).isSameAs(first);
        assertThat(reader.askedSince).hasSize(1);
    }

    @Test
    void newsOfOtherThingsAndOtherSeminarsFetchesNothing() {
        debate.argue("P1", "e1");
        boards.of(SEMINAR);
        live.announce(new Notice(SEMINAR.value(), Notice.Kind.PARTICIPANT, UUID.randomUUID(), 9));
        live.announce(new Notice(UUID.randomUUID(), Notice.Kind.ARGUMENT, UUID.randomUUID(), 9));
        boards.of(SEMINAR);
        assertThat(reader.askedSince).hasSize(1);
    }

    /// Who posts holds a connection until all who listen first have heard; a page that waits for one must not be
    /// waited for.
    @Test
    void whoPostsDoesNotWaitForAPageThatIsReading() throws Exception {
        reader.slow = new CountDownLatch(1);
        CompletableFuture<Board> page =
                CompletableFuture.supplyAsync(() -> boards.of(SEMINAR), Thread::startVirtualThread);
        assertThat(reader.reading.await(5, TimeUnit.SECONDS)).isTrue();
        CompletableFuture.runAsync(() -> hear(debate.argue("P1", "e1")), Thread::startVirtualThread)
                .get(5, TimeUnit.SECONDS);
        reader.slow.countDown();
        page.get(5, TimeUnit.SECONDS);
        assertThat(boards.of(SEMINAR).version()).isEqualTo(1);
    }

    @Test
    void pagesThatLookAtTheSameMomentReadOnce() throws Exception {
        debate.argue("P1", "e1");
        reader.slow = new CountDownLatch(1);
        CompletableFuture<Board> page =
                CompletableFuture.supplyAsync(() -> boards.of(SEMINAR), Thread::startVirtualThread);
        assertThat(reader.reading.await(5, TimeUnit.SECONDS)).isTrue();
        Thread other = Thread.ofPlatform().start(() -> boards.of(SEMINAR));
        await().until(() -> other.getState() == Thread.State.BLOCKED);
        reader.slow.countDown();
        other.join();
        assertThat(page.get(5, TimeUnit.SECONDS)).isSameAs(boards.of(SEMINAR));
        assertThat(reader.askedSince).hasSize(1);
    }

    @Test
    void whoIsInATransactionDoesNotWaitForAPageThatIsReading() throws Exception {
        debate.argue("P1", "e1");
        CountDownLatch slow = new CountDownLatch(1);
        reader.slow = slow;
        CompletableFuture<Board> page =
                CompletableFuture.supplyAsync(() -> boards.of(SEMINAR), Thread::startVirtualThread);
        assertThat(reader.reading.await(5, TimeUnit.SECONDS)).isTrue();
        reader.slow = new CountDownLatch(0);
        Board seen = CompletableFuture.supplyAsync(this::seenInATransaction, Thread::startVirtualThread)
                .get(5, TimeUnit.SECONDS);
        assertThat(seen.version()).isEqualTo(1);
        slow.countDown();
        assertThat(page.get(5, TimeUnit.SECONDS)).isEqualTo(seen);
    }

    @Test
    void whatIsSeenWithinATransactionIsNotShownToOthersBeforeTheCommit() {
        debate.argue("P1", "e1");
        assertThat(seenInATransaction().version()).isEqualTo(1);
        boards.of(SEMINAR);
        assertThat(reader.askedSince).containsExactly(0L, 0L);
    }

    private Board seenInATransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            return boards.of(SEMINAR);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    /// As it is told in the program in which it was changed, before the notice of it.
    private void tell(ArgumentState state) {
        boards.tell(SEMINAR, state);
        hear(state);
    }

    private void hear(ArgumentState state) {
        live.announce(
                new Notice(SEMINAR.value(), Notice.Kind.ARGUMENT, state.id().value(), state.changed()));
    }

    /// Reads from a debate in memory, slowly if told so.
    private static final class Reader extends BoardReader {

        private final StoredDebate debate;
        private final List<Long> askedSince = new CopyOnWriteArrayList<>();
        private final CountDownLatch reading = new CountDownLatch(1);
        private volatile CountDownLatch slow = new CountDownLatch(0);

        @SuppressWarnings("NullAway")
        Reader(StoredDebate debate) {
            super(null);
            this.debate = debate;
        }

        @Override
        public List<ArgumentState> changedSince(SeminarId seminar, long version) {
            askedSince.add(version);
            List<ArgumentState> found = debate.changedSince(version);
            CountDownLatch gate = slow;
            reading.countDown();
            try {
                gate.await();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
            return found;
        }
    }
}
