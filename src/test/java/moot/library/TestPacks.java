package moot.library;

import java.nio.file.Path;
import java.util.List;

/// Lets a test read the packs that come with the program, and those that are there for tests alone.
public final class TestPacks {

    /// The folders from which the module tests take their packs.
    public static final String FOLDERS = "scenarios,src/test/packs";

    private TestPacks() {}

    public static Pack bundled(String id) {
        return in("scenarios", id);
    }

    public static Pack own(String id) {
        return in("src/test/packs", id);
    }

    private static Pack in(String folder, String id) {
        var library = new Library(List.of(Path.of(folder).toString()));
        return library.pack(id).orElseThrow(() -> new AssertionError(library.faulty()));
    }
}
