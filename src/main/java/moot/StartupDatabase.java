package moot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Opens the database before anything leans on it, so that a damaged file and one from a newer Moot are told apart
/// from a fault of the program. It stays open until the program has opened it too: H2 tidies a file that it closes, for
/// longer than all else here takes.
final class StartupDatabase implements AutoCloseable {

    private static final String HISTORY = "flyway_schema_history";

    private final Connection database;

    private StartupDatabase(Connection database) {
        this.database = database;
    }

    /// @return nothing where there is no database yet
    static Optional<StartupDatabase> check(Path data, Environment settings) {
        if (!Files.exists(data.resolve("moot.mv.db"))) {
            return Optional.empty();
        }
        try {
            var opened = new StartupDatabase(open(settings));
            if (opened.isKnown()) {
                return Optional.of(opened);
            }
            throw StartupTrouble.newer(data);
        } catch (SQLException | IOException refused) {
            throw StartupTrouble.unreadable(data);
        }
    }

    /// What cannot be used is closed again.
    private boolean isKnown() throws SQLException, IOException {
        boolean known = false;
        try {
            known = !newestApplied(database).isNewerThan(newestKnown());
            return known;
        } finally {
            if (!known) {
                close();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private static Connection open(Environment settings) throws SQLException {
        return DriverManager.getConnection(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password"));
    }

    private static MigrationVersion newestApplied(Connection database) throws SQLException {
        var newest = MigrationVersion.EMPTY;
        if (!database.getMetaData().getTables(null, null, HISTORY, null).next()) {
            return newest;
        }
        try (var query = database.createStatement();
                var rows =
                        query.executeQuery("select \"version\" from " + HISTORY + " where \"version\" is not null")) {
            while (rows.next()) {
                newest = newer(newest, MigrationVersion.fromVersion(rows.getString(1)));
            }
        }
        return newest;
    }

    private static MigrationVersion newestKnown() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:db/**/V*__*.sql"))
                .map(StartupDatabase::version)
                .reduce(MigrationVersion.EMPTY, StartupDatabase::newer);
    }

    private static MigrationVersion version(Resource migration) {
        var name = String.valueOf(migration.getFilename());
        return MigrationVersion.fromVersion(name.substring(1, name.indexOf("__")));
    }

    private static MigrationVersion newer(MigrationVersion one, MigrationVersion other) {
        return one.isNewerThan(other) ? one : other;
    }
}
