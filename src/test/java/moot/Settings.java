package moot;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/// The program's own settings, so that a test of the database means the one that runs in class.
final class Settings {

    private Settings() {}

    static String databaseIn(Path data) throws IOException {
        var settings = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        settings.setProperty("moot.data", data.toAbsolutePath().toString());
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new PropertiesPropertySource("program", settings));
        return environment.getRequiredProperty("spring.datasource.url");
    }
}
