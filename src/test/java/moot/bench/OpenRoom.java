package moot.bench;

import java.util.List;
import java.util.function.Consumer;
import moot.bench.MadeDebates.Debate;
import moot.bench.Visitor.Kept;

/// A room that a visitor has open, with the channel on which it hears what others post.
record OpenRoom(OpenPage page, PushChannel channel) implements AutoCloseable {

    /// @param kept what the browser asks about again on its way
    static OpenRoom of(Visitor visitor, Debate debate, List<Kept> kept, Consumer<String> listener) {
        kept.forEach(visitor::ask);
        var page = OpenPage.of(visitor, debate.path(), "");
        return new OpenRoom(page, PushChannel.open(visitor, page, listener));
    }

    @Override
    public void close() {
        page.close();
        channel.close();
    }
}
