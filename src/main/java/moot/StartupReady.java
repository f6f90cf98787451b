package moot;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// Prints where Moot answers, as soon as it does.
final class StartupReady implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        System.out.println("Moot is ready at http://localhost:" + port);
    }
}
