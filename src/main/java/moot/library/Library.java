package moot.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// The packs at hand: those of every folder named by `moot.packs`, read when they are first asked for. A faulty pack is
/// listed with its faults and keeps no other from being used.
@Service
public class Library {

    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final List<Path> folders;
    private @Nullable Shelves shelves;

    Library(@Value("${moot.packs:scenarios}") List<String> folders) {
        this.folders = folders.stream().map(String::strip).map(Path::of).toList();
    }

    /// The sound packs, by title.
    public List<Pack> packs() {
        return shelves().packs();
    }

    public List<FaultyPack> faulty() {
        return shelves().faulty();
    }

    public Optional<Pack> pack(String id) {
        return packs().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /// Reads the folders again, for an instructor who has just mended a file.
    public synchronized void reload() {
        shelves = read();
    }

    private synchronized Shelves shelves() {
        if (shelves == null) {
            shelves = read();
        }
        return shelves;
    }

    private Shelves read() {
        var read = Shelves.read(folders);
        read.faulty().forEach(Library::log);
        LOG.info(
                "Packs read: {} sound, {} faulty",
                read.packs().size(),
                read.faulty().size());
        return read;
    }

    private static void log(FaultyPack pack) {
        pack.faults().forEach(fault -> LOG.warn("{}/{}", pack.folder(), fault.sentence()));
    }
}
