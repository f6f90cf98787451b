package moot.live.ui;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What an open page is told, as it travels: JSON in UTF-8, written once for all pages that are told the same.
public final class News {

    /// There is something that the page has to ask the server about.
    public static final News LOOK = new News("{\"look\":true}");

    private final ByteBuffer json;

    public News(String json) {
        this.json = ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)).asReadOnlyBuffer();
    }

    ByteBuffer json() {
        return json.duplicate();
    }

    @Override
    public String toString() {
        return StandardCharsets.UTF_8.decode(json()).toString();
    }
}
