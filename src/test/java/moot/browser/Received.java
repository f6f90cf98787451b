package moot.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.options.HarContentPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Everything that somebody's browser receives: addresses, headers and bodies from the archive that the browser
/// writes, and what comes through web sockets.
final class Received {

    private final Path archive;
    private final StringBuilder pushed = new StringBuilder();
    private @Nullable BrowserContext person;

    Received(Path folder, String name) {
        archive = folder.resolve(name + ".har");
    }

    NewContextOptions into(NewContextOptions options) {
        return options.setRecordHarPath(archive).setRecordHarContent(HarContentPolicy.EMBED);
    }

    void by(BrowserContext recorded) {
        person = recorded;
        recorded.onPage(page -> page.onWebSocket(socket -> socket.onFrameReceived(this::take)));
    }

    /// Ends what the person does, since the archive is complete only then.
    String all() {
        Objects.requireNonNull(person).close();
        try {
            return Files.readString(archive) + pushed;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(WebSocketFrame frame) {
        pushed.append(frame.text() == null ? new String(frame.binary(), StandardCharsets.UTF_8) : frame.text());
    }
}
