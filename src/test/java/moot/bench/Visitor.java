package moot.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// A browser, as far as the server can tell: it has its cookies and asks for everything compressed. It draws nothing,
/// so that one machine has room for hundreds.
final class Visitor {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private final URI address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Visitor(URI address) {
        this.address = address;
    }

    /// A student who has come in by their return link, and closed the page on which that was done.
    static Visitor by(String link, URI address) {
        var visitor = new Visitor(address);
        try (var door = OpenPage.of(visitor, link, "")) {
            door.press("Continue");
        }
        return visitor;
    }

    URI address() {
        return address;
    }

    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    String get(String path) {
        return text(send(request(path).GET().build(), 200));
    }

    /// Asks whether what the browser has kept is still good.
    void ask(Kept kept) {
        var request = request(kept.path());
        kept.conditions().forEach(request::header);
        send(request.build(), 304);
    }

    String post(String path, String body) {
        return text(send(
                request(path)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                200));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Encoding", "gzip");
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    private HttpResponse<byte[]> send(HttpRequest request, int expected) {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
            }
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.substring(0, (cookie + ";").indexOf(';'));
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static String text(HttpResponse<byte[]> answer) {
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (var body = new ByteArrayInputStream(answer.body())) {
            var plain = packed ? new GZIPInputStream(body) : body;
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Something that a browser kept from an earlier visit and asks about again.
    ///
    /// @param conditions the headers by which it asks
    record Kept(String path, Map<String, String> conditions) {}
}
