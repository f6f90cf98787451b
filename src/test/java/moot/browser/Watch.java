package moot.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Notes what no page may do: ask anything of another machine or show an error in the console. It looks on and steps
/// into no request, since a browser whose requests are held up keeps no page, no script and no compiled script.
final class Watch {

    /// The browser finds no other machine than its own, so that what is asked of one is refused as well as noted.
    static final String ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";

    private static final Pattern OUTSIDE = Pattern.compile("^(https?|wss?)://(?!(localhost|127\\.0\\.0\\.1)[:/]).*");

    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> excused = new ArrayList<>();

    void over(BrowserContext context) {
        context.onRequest(request -> noteIfOutside("request to ", request.url()));
        context.onPage(page -> page.onWebSocket(socket -> noteIfOutside("web socket to ", socket.url())));
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add("error in the page: " + error.error()));
    }

    void excuse(Pattern complaint) {
        excused.add(complaint);
    }

    List<String> complaints() {
        return complaints.stream()
                .filter(complaint -> excused.stream()
                        .noneMatch(excuse -> excuse.matcher(complaint).find()))
                .toList();
    }

    private void noteIfOutside(String what, String address) {
        if (OUTSIDE.matcher(address).matches()) {
            complaints.add(what + address);
        }
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add("console error: " + message.text() + " at " + message.location());
        }
    }
}
