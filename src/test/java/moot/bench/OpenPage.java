package moot.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A page that a visitor has open, by the protocol that Flow's client speaks: the page itself, `init` unless the page
/// brings its answer, then `uidl` with the step to the view, and one more `uidl` for each thing that is done there.
final class OpenPage implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CHANNEL = Pattern.compile(
            "\"node\":(\\d+),\"type\":\"put\",\"key\":\"address\",\"feat\":\\d+,\"value\":\"(live/[^\"]+)\"");
    private static final String BRINGS = "window.Vaadin.TypeScript= ";
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final int ROOT = 1;
    private static final int ENOUGH_OF_AN_ANSWER = 300;

    private static final String SCREEN = "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440"
            + "&v-curdate=1795505894453&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=v-0.2&v-td=false"
            + "&v-pr=1&v-np=Linux%20x86_64&v-cs=light%20dark&v-tn=aura";

    private final Visitor visitor;
    private final int ui;
    private final String csrf;
    private final Map<Integer, String> tags = new HashMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private String last = "";
    private int seen;
    private int sent;

    private OpenPage(Visitor visitor, String start) {
        this.visitor = visitor;
        last = start;
        ui = (int) number(UI);
        csrf = said(KEY).group(1);
    }

    /// @param path without a stroke in front, as the client sends it
    static OpenPage of(Visitor visitor, String path, String query) {
        String html = visitor.get("/" + path + (query.isEmpty() ? "" : "?" + query));
        boolean whole = UI.matcher(html).find();
        var page = new OpenPage(visitor, whole ? html : visitor.get(init(path, query)));
        ObjectNode where = JSON.createObjectNode()
                .put("route", path)
                .put("query", query)
                .put("appShellTitle", "")
                .putNull("historyState")
                .put("trigger", "");
        page.happen(ROOT, "ui-navigate", where);
        if (whole) {
            page.last = html;
        }
        return page;
    }

    private static String init(String path, String query) {
        return "/?v-r=init&location=" + Visitor.encoded(path) + "&query=" + Visitor.encoded(query) + SCREEN;
    }

    /// What the server said last; of a page that was just opened, with what it shows.
    String last() {
        return last;
    }

    /// What the server said last, as far as a message wants it.
    String beginning() {
        return last.substring(0, Math.min(ENOUGH_OF_AN_ANSWER, last.length()));
    }

    /// The address of the channel on which the page hears news.
    String channel() {
        return said(CHANNEL).group(2);
    }

    /// The element that hears.
    int ear() {
        return Integer.parseInt(said(CHANNEL).group(1));
    }

    /// A number that the server has just told.
    long number(Pattern where) {
        return Long.parseLong(said(where).group(1));
    }

    private MatchResult said(Pattern what) {
        Matcher said = what.matcher(last);
        if (!said.find()) {
            throw new IllegalStateException(what + " was not said: " + beginning());
        }
        return said;
    }

    /// Looks at what is new, as a page does that is told to.
    ///
    /// @param node of the element that hears
    /// @return what the server said
    synchronized String look(int node) {
        happen(
                node,
                "moot-choose",
                JSON.createObjectNode().put("event.detail.id", "").put("event.detail.action", "look"));
        return last;
    }

    /// Presses the button with these words.
    void press(String button) {
        read();
        Integer node = words.get(button);
        while (node != null && !"vaadin-button".equals(tags.get(node))) {
            node = parents.get(node);
        }
        if (node == null) {
            throw new IllegalStateException("There is no button " + button + " in: " + beginning());
        }
        happen(node, "click", click());
    }

    private static ObjectNode click() {
        ObjectNode click = JSON.createObjectNode();
        for (String key : new String[] {"shiftKey", "metaKey", "ctrlKey", "altKey"}) {
            click.put("event." + key, false);
        }
        for (String number : new String[] {"detail", "clientX", "clientY", "button", "screenX", "screenY"}) {
            click.put("event." + number, 0);
        }
        return click;
    }

    private void happen(int node, String event, ObjectNode data) {
        ObjectNode message = message();
        message.withArray("rpc")
                .addObject()
                .put("type", "event")
                .put("node", node)
                .put("event", event)
                .set("data", data);
        message.put("syncId", seen).put("clientId", sent++);
        last = visitor.post(uidl(), message.toString());
        if (!last.contains("\"syncId\":") || last.contains("\"appError\"")) {
            throw new IllegalStateException("Not an answer: " + beginning());
        }
        seen++;
    }

    private ObjectNode message() {
        ObjectNode message = JSON.createObjectNode().put("csrfToken", csrf);
        message.putArray("rpc");
        return message;
    }

    private String uidl() {
        return "/?v-r=uidl&v-uiId=" + ui;
    }

    /// Which buttons there are; only who presses one needs to know.
    private void read() {
        for (JsonNode change : answer().path("changes")) {
            int node = change.path("node").intValue();
            if (change.path("key").stringValue("").equals("tag")) {
                tags.put(node, change.path("value").stringValue(""));
            } else if (change.path("key").stringValue("").equals("text")) {
                words.put(change.path("value").stringValue(""), node);
            } else if (change.path("addNodes") instanceof ArrayNode added) {
                added.forEach(child -> parents.put(child.intValue(), node));
            }
        }
    }

    /// What was said last, of a page that brought it from within the page: there the sign that ends the script stands
    /// nowhere else.
    private JsonNode answer() {
        int brought = last.indexOf(BRINGS);
        return brought < 0
                ? JSON.readTree(last)
                : JSON.readTree(last.substring(brought + BRINGS.length(), last.indexOf(";</script>", brought)))
                        .path("initial")
                        .path("appConfig")
                        .path("uidl");
    }

    /// As the browser says when a page is left, so that the server forgets it.
    @Override
    public void close() {
        visitor.post(uidl(), message().put("UNLOAD", true).toString());
    }
}
