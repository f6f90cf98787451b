package moot.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what is wrong with a pack, so that its writer learns of everything at once.
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /// The kind names a pair of texts, what was found and what is expected; both may use the arguments.
    void add(String file, int line, String kind, Object... arguments) {
        found.add(new Fault(
                file,
                line,
                Wording.of("library.fault." + kind + ".found", arguments),
                Wording.of("library.fault." + kind + ".expected", arguments)));
    }

    void add(Spot spot, String kind, Object... arguments) {
        add(spot.file(), spot.line(), kind, arguments);
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> inOrder() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
                .toList();
    }
}
