package moot;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Looks for what would stop the start while the settings are known and nothing else has begun, so that the answer is
/// quick and plain. Keeps the hold on the data folder, for as long as the program runs.
final class StartupChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Nullable
    private StartupFolder folder;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var settings = event.getEnvironment();
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
        StartupDatabase.check(data, settings);
    }
}
