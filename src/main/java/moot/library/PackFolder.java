package moot.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Opens the files of one pack and nothing else: no file outside the folder, none that is too large to be read into
/// memory without a thought, none that is not text.
final class PackFolder {

    static final int LIMIT = 4 * 1024 * 1024;

    private static final String SCENARIO = ".scenario.yaml";
    private static final Set<String> NAMES =
            Set.of("pack.yaml", "reading.md", "sources.json", "evidence.yaml", "rubric.yaml");
    private static final Pattern IGNORED = Pattern.compile("\\..*|.*~|(README|LICEN[CS]E|NOTICE)(\\..*)?");

    private final Path folder;
    private final Faults faults;

    PackFolder(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /// The names of the scenario files; tells of files that belong to no pack, since a misnamed file would otherwise be
    /// left out in silence.
    List<String> scenarios() {
        var names = names();
        names.stream().filter(PackFolder::unexpected).forEach(name -> faults.add(name, 1, "file-unexpected", name));
        var scenarios = names.stream().filter(name -> name.endsWith(SCENARIO)).toList();
        if (scenarios.isEmpty()) {
            faults.add("pack.yaml", 1, "scenario-none");
        }
        return scenarios;
    }

    Optional<PackFile> read(String name) {
        if (!has(name)) {
            faults.add(name, 1, "file-missing", name);
            return Optional.empty();
        }
        try {
            return safe(name) ? decode(name, bytes(name)) : Optional.empty();
        } catch (IOException e) {
            faults.add(name, 1, "file-unreadable", e.toString());
            return Optional.empty();
        }
    }

    private List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            faults.add("pack.yaml", 1, "file-unreadable", e.toString());
            return List.of();
        }
    }

    private static boolean unexpected(String name) {
        return !NAMES.contains(name)
                && !name.endsWith(SCENARIO)
                && !IGNORED.matcher(name).matches();
    }

    private boolean safe(String name) throws IOException {
        var file = folder.resolve(name);
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            faults.add(name, 1, "file-outside");
        } else if (!Files.isRegularFile(file)) {
            faults.add(name, 1, "file-irregular");
        } else if (Files.size(file) > LIMIT) {
            faults.add(name, 1, "file-large", Files.size(file) / 1024, LIMIT / 1024);
        } else {
            return true;
        }
        return false;
    }

    /// Never more than the limit, should the file grow after it was measured.
    private byte[] bytes(String name) throws IOException {
        try (var stream = Files.newInputStream(folder.resolve(name))) {
            return stream.readNBytes(LIMIT);
        }
    }

    private Optional<PackFile> decode(String name, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        var text = out.flip().toString();
        if (result.isError()) {
            faults.add(name, lines(text) + 1, "file-encoding", in.position() + 1);
            return Optional.empty();
        }
        if (text.isBlank()) {
            faults.add(name, 1, "file-empty");
            return Optional.empty();
        }
        return Optional.of(new PackFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    private static int lines(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }
}
