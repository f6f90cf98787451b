package moot.library;

import java.nio.file.Path;
import java.util.List;

/// Lets a test read the packs that come with the program.
public final class TestPacks {

    private TestPacks() {}

    public static Pack bundled(String id) {
        var library = new Library(List.of(Path.of("scenarios").toString()));
        return library.pack(id).orElseThrow(() -> new AssertionError(library.faulty()));
    }
}
