package moot.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one reading of the folders of packs gave. In a folder of packs every folder inside is a pack; two packs of one
/// name cannot both be used, and the one found first is.
final class Shelves {

    private final Map<String, Pack> packs = new HashMap<>();
    private final List<FaultyPack> faulty = new ArrayList<>();

    private Shelves() {}

    static Shelves read(List<Path> folders) {
        var shelves = new Shelves();
        folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .forEach(shelves::folder);
        return shelves;
    }

    List<Pack> packs() {
        return packs.values().stream().sorted(Comparator.comparing(Pack::title)).toList();
    }

    List<FaultyPack> faulty() {
        return List.copyOf(faulty);
    }

    /// The folders inside that may be packs; hidden ones are no business of ours.
    static List<Path> inside(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void folder(Path folder) {
        try {
            for (var pack : inside(folder)) {
                if (pack.toRealPath().startsWith(folder.toRealPath())) {
                    add(pack);
                } else {
                    refuse(pack, "pack.yaml", "pack-outside");
                }
            }
        } catch (IOException e) {
            refuse(folder, "", "folder-unreadable", e.toString());
        }
    }

    private void add(Path folder) {
        switch (PackReader.read(folder)) {
            case PackReader.Sound sound
            when packs.containsKey(sound.pack().id()) ->
                refuse(folder, "pack.yaml", "pack-twice", sound.pack().id());
            case PackReader.Sound sound -> packs.put(sound.pack().id(), sound.pack());
            case PackReader.Faulty fault -> faulty.add(fault.pack());
        }
    }

    private void refuse(Path folder, String file, String kind, Object... arguments) {
        var faults = new Faults();
        faults.add(file, 1, kind, arguments);
        faulty.add(new FaultyPack(String.valueOf(folder.getFileName()), folder, faults.inOrder()));
    }
}
