package moot.library.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The parts into which the screen of a pack is divided, each with an address of its own.
enum PackPart {
    ABOUT,
    READING,
    EVIDENCE,
    SOURCES,
    SCENARIOS,
    RUBRIC;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    String textKey() {
        return "library.part." + path();
    }

    static Optional<PackPart> at(String path) {
        return Stream.of(values()).filter(part -> part.path().equals(path)).findFirst();
    }
}
