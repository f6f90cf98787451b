package moot.library;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// How sources are referred to, in Harvard style with British dates. A reference is made once and kept, and the first
/// ones are made when the program has started, since the style takes a second to load.
@Component
public class References {

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

    /// The few words that stand for a source on a card, as 'Keating 2025'.
    public String label(Source source) {
        return SourceLabel.of(source);
    }

    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        List<Pack> packs = library.packs();
        Thread.ofVirtual()
                .name("references")
                .start(() -> packs.forEach(pack -> pack.sources().forEach(this::reference)));
    }
}
