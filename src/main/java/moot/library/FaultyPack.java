package moot.library;

import java.nio.file.Path;
import java.util.List;

/// A folder that could not be read as a pack, and everything that stands in its way.
public record FaultyPack(String id, Path folder, List<Fault> faults) {

    public FaultyPack {
        faults = List.copyOf(faults);
    }
}
