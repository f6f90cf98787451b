package moot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program killed in the middle of writing, five times. It needs no browser, but a process of its own that takes
/// its time to start.
class KillIT {

    private static final int ENOUGH = 50;

    @TempDir
    private Path folder;

    @Test
    void everyPostThatWasAcknowledgedBeforeAKillIsStillThere() throws Exception {
        Path data = folder.resolve("data");
        var acknowledged = new HashSet<String>();
        for (int deaths = 1; deaths <= 5; deaths++) {
            acknowledged.addAll(postUntilKilled(data));
            assertThat(stored(data)).containsAll(acknowledged);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(deaths * ENOUGH);
        }
    }

    private Set<String> postUntilKilled(Path data) throws Exception {
        try (var program = Child.ofClass(folder, PostWriter.class, data.toString())) {
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> posted(program.outputLines()).size() >= ENOUGH
                            || !program.process().isAlive());
            program.kill();
            return posted(program.outputLines());
        }
    }

    private static Set<String> posted(List<String> output) {
        return output.stream()
                .filter(line -> line.startsWith(PostWriter.POSTED))
                .map(line -> line.substring(PostWriter.POSTED.length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> stored(Path data) throws Exception {
        try (var connection = DriverManager.getConnection(Settings.databaseIn(data), "moot", "");
                var rows = connection.createStatement().executeQuery("select id from argument")) {
            return ids(rows);
        }
    }

    private static Set<String> ids(ResultSet rows) throws SQLException {
        var ids = new HashSet<String>();
        while (rows.next()) {
            ids.add(rows.getString(1));
        }
        return ids;
    }
}
