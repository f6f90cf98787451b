package moot.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class KnownTest {

    private static final UUID TOPIC = UUID.randomUUID();

    private final Live live = new Live();
    private final AtomicInteger reads = new AtomicInteger();
    private final Known<Integer> known =
            new Known<>(live, EnumSet.of(Notice.Kind.SEMINAR), 10, topic -> reads.incrementAndGet());

    @AfterEach
    void end() throws InterruptedException {
        live.destroy();
    }

    @Test
    void whatWasReadIsKept() {
        assertThat(known.of(TOPIC)).isEqualTo(1);
        assertThat(known.of(TOPIC)).isEqualTo(1);
    }

    @Test
    void newsOfItHaveItReadAnew() {
        known.of(TOPIC);
        announce(TOPIC, Notice.Kind.SEMINAR);
        assertThat(known.of(TOPIC)).isEqualTo(2);
    }

    @Test
    void newsOfSomethingElseDoNot() {
        known.of(TOPIC);
        announce(UUID.randomUUID(), Notice.Kind.SEMINAR);
        announce(TOPIC, Notice.Kind.ARGUMENT);
        assertThat(known.of(TOPIC)).isEqualTo(1);
    }

    @Test
    void whatChangedWhileItWasReadIsReadOnceMore() {
        var late = new Known<>(live, EnumSet.of(Notice.Kind.SEMINAR), 10, topic -> {
            if (reads.incrementAndGet() == 1) {
                announce(topic, Notice.Kind.SEMINAR);
            }
            return reads.get();
        });
        assertThat(late.of(TOPIC)).isEqualTo(1);
        assertThat(late.of(TOPIC)).isEqualTo(2);
        assertThat(late.of(TOPIC)).isEqualTo(2);
    }

    @Test
    void whatIsReadWithinATransactionIsNotKept() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThat(known.of(TOPIC)).isEqualTo(1);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(known.of(TOPIC)).isEqualTo(2);
        assertThat(known.of(TOPIC)).isEqualTo(2);
    }

    private void announce(UUID topic, Notice.Kind kind) {
        live.announce(new Notice(topic, kind, UUID.randomUUID()));
    }
}
