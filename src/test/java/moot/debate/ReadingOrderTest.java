package moot.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private final List<ArgumentId> ids = IntStream.rangeClosed(1, 5)
            .mapToObj(number -> new ArgumentId(new UUID(1, number)))
            .toList();
    private final AtomicInteger walked = new AtomicInteger();
    private final ReadingOrder order = new ReadingOrder(counted(ids.iterator()));

    @Test
    void itIsWalkedOnlyAsFarAsSomebodyLooksAndOnceForAll() {
        assertThat(order.first(2)).isEqualTo(ids.subList(0, 2));
        assertThat(order.through(ids.get(2))).isEqualTo(ids.subList(0, 3));
        assertThat(order.first(1)).isEqualTo(ids.subList(0, 1));
        assertThat(order.through(ids.get(0))).isEqualTo(ids.subList(0, 1));
        assertThat(walked).hasValue(3);
    }

    @Test
    void whereThereAreNoMoreThereAreFewer() {
        assertThat(order.first(9)).isEqualTo(ids);
        assertThat(order.all()).isEqualTo(ids);
        assertThat(walked).hasValue(5);
    }

    @Test
    void throughWhatIsNotThereIsEverything() {
        assertThat(order.through(new ArgumentId(new UUID(1, 9)))).isEqualTo(ids);
    }

    private Iterator<ArgumentId> counted(Iterator<ArgumentId> all) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public ArgumentId next() {
                walked.incrementAndGet();
                return all.next();
            }
        };
    }
}
