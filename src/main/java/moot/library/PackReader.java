package moot.library;

import java.nio.file.Path;
import java.util.Optional;

/// Reads one folder as a pack: files, then the shape of each, then what ties them together; and only from files without
/// a fault the pack.
final class PackReader {

    sealed interface Outcome {}

    record Sound(Pack pack) implements Outcome {}

    record Faulty(FaultyPack pack) implements Outcome {}

    private final Path folder;
    private final Faults faults = new Faults();
    private final PackFolder files;

    private PackReader(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.files = new PackFolder(this.folder, faults);
    }

    static Outcome read(Path folder) {
        return new PackReader(folder).read();
    }

    private Outcome read() {
        var id = String.valueOf(folder.getFileName());
        var draft = draft(id);
        new CrossRules(draft, faults).check();
        return faults.none()
                ? new Sound(PackBuilder.build(draft))
                : new Faulty(new FaultyPack(id, folder, faults.inOrder()));
    }

    private Draft draft(String id) {
        return new Draft(
                id,
                data("pack.yaml", Shape.PACK),
                files.read("reading.md").map(file -> ReadingFile.read(file, faults)),
                data("sources.json", Shape.SOURCES),
                data("evidence.yaml", Shape.EVIDENCE),
                files.scenarios().stream()
                        .flatMap(name -> data(name, Shape.SCENARIO).stream())
                        .toList(),
                files.has("rubric.yaml") ? data("rubric.yaml", Shape.RUBRIC) : Optional.empty());
    }

    private Optional<Spot> data(String name, Shape shape) {
        var root = files.read(name).flatMap(file -> YamlFile.read(file, faults));
        root.ifPresent(spot -> shape.check(spot, faults));
        return root;
    }
}
