package moot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged survives a death without warning (decision 0004): a [KillWriter] on the program's own
/// database settings is killed in the middle of its work, five times on the same file.
class KillTest {

    private static final int ENOUGH = 200;

    @TempDir
    private Path folder;

    @Test
    void whateverWasAcknowledgedBeforeAKillIsStillThere() throws Exception {
        var database = Settings.databaseIn(folder.resolve("data"));
        var acknowledged = new HashSet<Long>();
        for (int deaths = 1; deaths <= 5; deaths++) {
            acknowledged.addAll(writeUntilKilled(database));
            assertThat(KillWriter.stored(database)).containsAll(acknowledged);
            assertThat(acknowledged).hasSizeGreaterThan(deaths * ENOUGH);
        }
    }

    private Set<Long> writeUntilKilled(String database) throws Exception {
        try (var writer = Child.ofClass(folder, KillWriter.class, database)) {
            await().until(() ->
                    writer.outputLines().size() > ENOUGH || !writer.process().isAlive());
            writer.kill();
            return KillWriter.acknowledged(writer.outputLines());
        }
    }
}
