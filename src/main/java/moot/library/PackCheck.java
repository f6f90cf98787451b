package moot.library;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The command `bin/pack check`: reads a pack, or each pack of a folder of packs, and tells its faults one a line. It
/// starts no server, so that it can run beside an editor and in a build.
public final class PackCheck {

    private final PrintStream out;

    private PackCheck(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 2 || !arguments.getFirst().equals("check")) {
            err.println(Wording.of("library.command.usage"));
            return 2;
        }
        var folder = Path.of(arguments.get(1));
        if (!Files.isDirectory(folder)) {
            err.println(Wording.of("library.command.no-folder", folder));
            return 2;
        }
        return new PackCheck(out).check(folder);
    }

    private int check(Path folder) {
        var sound = true;
        for (var pack : packs(folder)) {
            sound &= tell(pack);
        }
        return sound ? 0 : 1;
    }

    private boolean tell(Path folder) {
        return switch (PackReader.read(folder)) {
            case PackReader.Sound sound -> counts(sound.pack());
            case PackReader.Faulty faulty -> faults(folder, faulty.pack());
        };
    }

    private boolean counts(Pack pack) {
        out.println(Wording.of(
                "library.command.sound",
                pack.id(),
                pack.scenarios().size(),
                pack.evidence().size(),
                pack.sources().size()));
        return true;
    }

    private boolean faults(Path folder, FaultyPack pack) {
        pack.faults()
                .forEach(fault -> out.println(folder.resolve(fault.file())
                        + fault.sentence().substring(fault.file().length())));
        return false;
    }

    /// A folder that holds folders and nothing else is a folder of packs.
    private static List<Path> packs(Path folder) {
        try (var entries = Files.list(folder)) {
            var files = entries.filter(entry -> !Files.isDirectory(entry)).count();
            var inside = Shelves.inside(folder);
            return files > 0 || inside.isEmpty() ? List.of(folder) : inside;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
