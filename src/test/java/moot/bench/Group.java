package moot.bench;

import java.util.Arrays;

/// The figures that are measured together, by the name that `bin/bench` takes.
enum Group {
    START("start", StartUp::measure),
    ROOM_OPEN("room-open", RoomOpening::measure),
    POST("post", Posting::measure),
    POST_SEEN("post-seen", PostSeen::measure),
    MEMORY("memory", MemoryUse::measure),
    MAP("map", MapLooking::measure);

    private final String title;
    private final Measurement measurement;

    Group(String title, Measurement measurement) {
        this.title = title;
        this.measurement = measurement;
    }

    String title() {
        return title;
    }

    void measure(Workbench bench, Figures figures) throws Exception {
        measurement.take(bench, figures);
    }

    static Group named(String title) {
        return Arrays.stream(values())
                .filter(group -> group.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no benchmark " + title));
    }

    @FunctionalInterface
    private interface Measurement {

        void take(Workbench bench, Figures figures) throws Exception;
    }
}
