package moot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/// The program's own settings, so that a test of the database means the one that runs in class.
final class Settings {

    private Settings() {}

    /// With these in place of the program's own.
    static ConfigurableEnvironment with(Map<String, String> others) throws IOException {
        var settings = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        settings.putAll(others);
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new PropertiesPropertySource("program", settings));
        return environment;
    }

    static String databaseIn(Path data) throws IOException {
        return with(Map.of("moot.data", data.toAbsolutePath().toString())).getRequiredProperty("spring.datasource.url");
    }
}
