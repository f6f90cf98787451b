package moot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The hold of one running Moot on its data folder: a lock that the system takes back when the program ends, however
/// it ends, so that a killed Moot never stands in the way of the next.
record StartupFolder(FileChannel lock) {

    static StartupFolder hold(Path data) {
        try {
            Files.createDirectories(data);
            var file = FileChannel.open(data.resolve("moot.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                throw StartupTrouble.held(data);
            }
            return new StartupFolder(file);
        } catch (OverlappingFileLockException held) {
            throw StartupTrouble.held(data);
        } catch (IOException refused) {
            throw StartupTrouble.unwritable(data);
        }
    }
}
