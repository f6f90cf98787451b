package moot.library;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import moot.base.Problem;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// How sources are referred to, in Harvard style with British dates. A reference is made once and kept, and the first
/// ones are made soon after the start, since to read the packs and to load the style takes a second; not at once, for
/// then the first pages are asked for.
@Component
public class References {

    private static final Duration REST = Duration.ofSeconds(3);

    private final Library library;
    private final Harvard style = new Harvard();
    private final Map<Source, Reference> made = new ConcurrentHashMap<>();

    References(Library library) {
        this.library = library;
    }

    /// The full reference, as 'Keating, J. (2025) ‘Has Trump already killed NATO?’, *Vox*. Available at …'.
    public Reference reference(Source source) {
        return made.computeIfAbsent(source, style::reference);
    }

    /// The reference that an item would get if it were kept as a source.
    ///
    /// @throws Problem if the style can make nothing of it
    public Reference preview(ObjectNode item) {
        try {
            return style.reference(new Source("preview", item, Source.Origin.ADDED, null, null, null));
        } catch (RuntimeException fault) {
            throw new Problem("library.problem.no-reference");
        }
    }

    /// The few words that stand for a source on a card, as 'Keating 2025'.
    public String label(Source source) {
        return SourceLabel.of(source);
    }

    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        Thread.ofVirtual().name("references").start(this::makeSoon);
    }

    private void makeSoon() {
        try {
            Thread.sleep(REST);
            library.packs().forEach(pack -> pack.sources().forEach(this::reference));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
