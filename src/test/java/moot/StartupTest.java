package moot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;

/// Whatever keeps Moot from starting is told in one sentence. Two of these are told by a process of its own, which ends
/// with an exit code.
class StartupTest {

    @TempDir
    private Path folder;

    @Test
    void aPortInUseIsNamedWithTheOptionForAnother() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThat(told("server.port", String.valueOf(taken.getLocalPort())))
                    .startsWith("Port " + taken.getLocalPort() + " is in use")
                    .contains("--port");
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsNamed() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertThat(trouble("moot.data", file.resolve("data").toString()))
                .startsWith("The data folder " + file.resolve("data") + " cannot be written")
                .contains("--data");
    }

    @Test
    void aDataFolderThatAnotherMootHoldsIsNamed() throws Exception {
        try (var held = StartupFolder.hold(folder.resolve("data")).lock()) {
            assertThat(held.isOpen()).isTrue();
            assertThat(trouble())
                    .startsWith("Another Moot is using the data folder " + folder.resolve("data"))
                    .contains("--data");
        }
    }

    @Test
    void aMissingFolderOfPacksIsNamed() throws Exception {
        assertThat(trouble("moot.packs", folder + "," + folder.resolve("nowhere")))
                .startsWith("There is no folder " + folder.resolve("nowhere"))
                .contains("--packs");
    }

    @Test
    void aDamagedDatabaseIsNamedAndLeftAsItWas() throws Exception {
        var file = Files.createDirectories(folder.resolve("data")).resolve("moot.mv.db");
        Files.writeString(file, "no database");
        assertThat(told("server.port", "0")).startsWith("The database in " + folder.resolve("data") + " is damaged");
        assertThat(file).hasContent("no database");
    }

    @Test
    void aDatabaseFromANewerMootIsNamed() throws Exception {
        try (var database = DriverManager.getConnection(Settings.databaseIn(folder.resolve("data")), "moot", "")) {
            database.createStatement().execute("create table flyway_schema_history (\"version\" varchar(50))");
            database.createStatement().execute("insert into flyway_schema_history values ('1'), ('9999.1')");
        }
        assertThat(trouble())
                .startsWith("The database in " + folder.resolve("data") + " was made by a newer Moot")
                .contains("--data");
    }

    @Test
    void theFirstClassLoadsOnOlderJavasAndAsksForANewerOne() throws IOException {
        try (var bytes = Startup.class.getResourceAsStream("Startup.class")) {
            assertThat(bytes).isNotNull();
            assertThat(bytes.readNBytes(8)[7]).isLessThanOrEqualTo((byte) 61);
        }
        assertThat(Startup.complaint(21)).startsWith("Moot needs Java 25").contains("Java 21");
    }

    private String trouble() throws IOException {
        return trouble("server.port", "0");
    }

    private String trouble(String setting, String value) throws IOException {
        var environment = Settings.with(settings(setting, value));
        var event = new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(), new SpringApplication(Moot.class), new String[0], environment);
        var trouble = catchThrowableOfType(StartupTrouble.class, () -> new StartupChecks().onApplicationEvent(event));
        assertThat(trouble).isNotNull();
        return String.valueOf(trouble.getMessage());
    }

    private String told(String setting, String value) throws Exception {
        var arguments = settings(setting, value).entrySet().stream().map(s -> "--" + s.getKey() + "=" + s.getValue());
        try (var moot = Child.ofClass(folder, Startup.class, arguments.toArray(String[]::new))) {
            assertThat(moot.exitCode()).isEqualTo(1);
            assertThat(moot.outputLines()).isEmpty();
            assertThat(moot.errorLines()).hasSize(1);
            return moot.errorLines().getFirst();
        }
    }

    private Map<String, String> settings(String setting, String value) {
        var settings = new HashMap<String, String>();
        settings.put("server.port", "0");
        settings.put("moot.packs", folder.toString());
        settings.put("moot.data", folder.resolve("data").toString());
        settings.put(setting, value);
        return settings;
    }
}
