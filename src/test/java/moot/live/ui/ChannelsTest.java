package moot.live.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import moot.live.Live;
import moot.live.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

class ChannelsTest {

    private static final UUID TOPIC = new UUID(0, 1);
    private static final Authentication AMBER = new TestingAuthenticationToken("Amber Heron", "");

    private final Live live = new Live();
    private final Channels channels = new Channels(live);
    private final TestSocket socket = new TestSocket();

    @BeforeEach
    void comeIn() {
        SecurityContextHolder.getContext().setAuthentication(AMBER);
    }

    @AfterEach
    void end() throws InterruptedException {
        SecurityContextHolder.clearContext();
        live.destroy();
    }

    @Test
    void whatIsToldIsAskedForInTheNameOfWhosePageItIs() {
        Channels.Opened page = open();
        SecurityContextHolder.clearContext();
        announce(TOPIC);
        await().until(() -> !socket.told().isEmpty());
        assertThat(socket.told()).containsExactly("\"Amber Heron\"");
        page.close().run();
    }

    @Test
    void aPageHearsOfItsOwnTopicOnly() {
        Channels.Opened page = open();
        announce(new UUID(0, 2));
        announce(TOPIC);
        await().until(() -> !socket.told().isEmpty());
        assertThat(socket.told()).hasSize(1);
        page.close().run();
    }

    @Test
    void eachPageHasAChannelOfItsOwnUntilItIsLeft() {
        Channels.Opened one = open();
        Channels.Opened other = open();
        assertThat(one.id()).isNotEqualTo(other.id());
        one.close().run();
        assertThat(channels.find(one.id(), AMBER)).isEmpty();
        assertThat(channels.find(other.id(), AMBER)).isPresent();
        announce(TOPIC);
        await().until(() -> !socket.told().isEmpty());
        assertThat(socket.told()).hasSize(1);
        other.close().run();
    }

    @Test
    void nobodyElseIsLetIn() {
        Channels.Opened page = open();
        assertThat(channels.find("", AMBER)).isEmpty();
        assertThat(channels.find(new UUID(0, 3).toString(), AMBER)).isEmpty();
        assertThat(channels.find(page.id(), new TestingAuthenticationToken("Blue Ibis", "")))
                .isEmpty();
        assertThat(channels.find(page.id(), null)).isEmpty();
        page.close().run();
    }

    private Channels.Opened open() {
        Channels.Opened page = channels.open(TOPIC, ChannelsTest::whoAsks, () -> {});
        channels.find(page.id(), AMBER).orElseThrow().connect(socket.session());
        return page;
    }

    private static News whoAsks(List<Notice> heard) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return new News('"' + Objects.requireNonNull(person).getName() + '"');
    }

    private void announce(UUID topic) {
        live.announce(new Notice(topic, Notice.Kind.ARGUMENT, new UUID(0, 9)));
    }
}
