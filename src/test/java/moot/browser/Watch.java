package moot.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Notes what no page may do: ask anything of another machine (the request is refused) or show an error in the console.
final class Watch {

    private static final Pattern OUTSIDE = Pattern.compile("^(https?|wss?)://(?!(localhost|127\\.0\\.0\\.1)[:/]).*");

    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> excused = new ArrayList<>();

    void over(BrowserContext context) {
        context.route(OUTSIDE, route -> {
            complaints.add("request to " + route.request().url());
            route.abort();
        });
        context.routeWebSocket(OUTSIDE, socket -> {
            complaints.add("web socket to " + socket.url());
            socket.close();
        });
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

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add("console error: " + message.text() + " at " + message.location());
        }
    }
}
