package moot.base;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Where this Moot is found, for links that people carry elsewhere. Unless `moot.address` says it, the address by
/// which the browser came is the one that works in its network.
@Component
public class Address {

    private final Environment environment;

    Address(Environment environment) {
        this.environment = environment;
    }

    /// The whole link to a path of this Moot, such as `join/ABCD`.
    public String of(String path) {
        return configured().or(Address::asAsked).orElseGet(this::local) + "/" + path;
    }

    private Optional<String> configured() {
        return Optional.ofNullable(environment.getProperty("moot.address"))
                .filter(address -> !address.isBlank())
                .map(address -> address.strip().replaceAll("/+$", ""));
    }

    private static Optional<String> asAsked() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest asked
                ? Optional.of(
                        UriComponentsBuilder.fromUriString(asked.getRequestURL().toString())
                                .replacePath(asked.getContextPath())
                                .replaceQuery(null)
                                .build()
                                .toUriString())
                : Optional.empty();
    }

    private String local() {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }
}
