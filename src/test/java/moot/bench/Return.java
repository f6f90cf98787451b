package moot.bench;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import moot.bench.Visitor.Kept;

/// What travelled when a browser came back to a page: all that it received, headers included, and what it asked about
/// although it had it already. Chromium tells it in events, those of one request in any order.
final class Return {

    private final Map<String, URI> addresses = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> conditions = new LinkedHashMap<>();
    private long bytes;

    long bytes() {
        return bytes;
    }

    List<Kept> kept() {
        return addresses.entrySet().stream()
                .flatMap(asked -> {
                    var asks = conditions.get(asked.getKey());
                    return asks == null ? Stream.empty() : Stream.of(new Kept(pathOf(asked.getValue()), asks));
                })
                .toList();
    }

    private static String pathOf(URI address) {
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    void asked(JsonObject event) {
        String address = event.getAsJsonObject("request").get("url").getAsString();
        if (address.startsWith("http")) {
            addresses.put(requestOf(event), URI.create(address));
        }
    }

    void sent(JsonObject event) {
        Map<String, String> all = new LinkedHashMap<>();
        event.getAsJsonObject("headers").asMap().forEach((name, value) -> {
            if (name.regionMatches(true, 0, "If-", 0, 3)) {
                all.put(name, value.getAsString());
            }
        });
        if (!all.isEmpty()) {
            conditions.put(requestOf(event), all);
        }
    }

    void came(JsonObject event) {
        bytes += event.get("encodedDataLength").getAsLong();
    }

    void pushed(JsonObject event) {
        bytes += event.getAsJsonObject("response")
                .get("payloadData")
                .getAsString()
                .length();
    }

    private static String requestOf(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
