package moot;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program. Each package beneath this one is a room of its own; see the README for the map.
@SpringBootApplication
public class Moot {

    public static void main(String[] args) {
        var program = new SpringApplication(Moot.class);
        program.setBannerMode(Banner.Mode.OFF);
        program.addListeners(new StartupChecks(), new StartupReady());
        program.run(args);
    }
}
