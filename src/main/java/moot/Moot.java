package moot;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program. Each package beneath this one is a room of its own; see the README for the map.
@SpringBootApplication
public class Moot {

    /// In bytes. A page hears little on its web socket and says nothing, for which Tomcat would keep five times 8 KB.
    private static final String PUSH_BUFFERS = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    public static void main(String[] args) {
        System.setProperty(PUSH_BUFFERS, "2048");
        var program = new SpringApplication(Moot.class);
        program.setBannerMode(Banner.Mode.OFF);
        program.addListeners(new StartupChecks(), new StartupReady(), new StartupRehearsal());
        program.run(args);
    }
}
