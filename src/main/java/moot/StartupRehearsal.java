package moot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import moot.library.Library;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// Ends a program that was only started so that the JDK can learn how, as `bin/run` does. First it answers the start
/// page to itself, as it will to the first visitor, and reads the packs, as it will soon after.
final class StartupRehearsal implements ApplicationListener<ApplicationReadyEvent> {

    private static final List<String> FIRST_ASKED = List.of("/", "/?v-r=init&location=&query=");

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var settings = event.getApplicationContext().getEnvironment();
        if (settings.getProperty("moot.rehearsal", Boolean.class, false)) {
            var port = settings.getRequiredProperty("local.server.port");
            FIRST_ASKED.forEach(path -> ask(URI.create("http://127.0.0.1:" + port + path)));
            event.getApplicationContext().getBean(Library.class).packs();
            System.exit(SpringApplication.exit(event.getApplicationContext()));
        }
    }

    private static void ask(URI address) {
        try (var page = address.toURL().openStream()) {
            page.readAllBytes();
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        }
    }
}
