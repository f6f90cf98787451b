package moot.library;

import java.nio.file.Path;
import java.util.List;

/// What one reading of the folders of packs gave.
record Shelves(List<Pack> packs, List<FaultyPack> faulty) {

    static Shelves read(List<Path> folders) {
        return new Shelves(List.of(), List.of());
    }
}
