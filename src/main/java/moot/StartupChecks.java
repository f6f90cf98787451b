package moot;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Looks for what would stop the start while the settings are known and nothing else has begun, so that the answer is
/// quick and plain. Keeps the hold on the data folder for as long as the program runs, and on the database until the
/// start has come to its end.
final class StartupChecks implements ApplicationListener<SpringApplicationEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(StartupChecks.class);

    private @Nullable StartupFolder folder;
    private Optional<StartupDatabase> database = Optional.empty();

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationEnvironmentPreparedEvent prepared -> check(prepared.getEnvironment());
            case ApplicationReadyEvent ready -> letGo();
            case ApplicationFailedEvent failed -> letGo();
            default -> {}
        }
    }

    private void check(ConfigurableEnvironment settings) {
        for (var packs : settings.getProperty("moot.packs", String[].class, new String[0])) {
            packsAreThere(Path.of(packs.strip()));
        }
        portIsFree(settings.getProperty("server.port", Integer.class, 8080));
        if (settings.getRequiredProperty("spring.datasource.url").startsWith("jdbc:h2:file:")) {
            takeData(settings);
        }
    }

    private static void packsAreThere(Path packs) {
        if (!Files.isDirectory(packs)) {
            throw StartupTrouble.noPacks(packs.toAbsolutePath());
        }
    }

    private static void portIsFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw StartupTrouble.portInUse(port);
        }
    }

    /// H2 takes no relative path, so the folder is made absolute for all who read the setting.
    private void takeData(ConfigurableEnvironment settings) {
        var data = Path.of(settings.getRequiredProperty("moot.data"))
                .toAbsolutePath()
                .normalize();
        settings.getPropertySources()
                .addFirst(new MapPropertySource("data folder", Map.of("moot.data", data.toString())));
        folder = StartupFolder.hold(data);
        database = StartupDatabase.check(data, settings);
    }

    private void letGo() {
        try {
            if (database.isPresent()) {
                database.get().close();
            }
        } catch (SQLException lost) {
            LOG.warn("The database was lost during the start", lost);
        }
    }
}
