package moot.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class AddressTest {

    private final MockEnvironment environment = new MockEnvironment();
    private final Address address = new Address(environment);

    /// Held, for what is current is known only weakly.
    private @Nullable VaadinRequest request;

    @Test
    void withoutASettingItIsThisMachine() {
        environment.setProperty("server.port", "9000");
        assertThat(address.of("start/abc")).isEqualTo("http://localhost:9000/start/abc");
    }

    @Test
    void theSettingGoesFirst() {
        environment.setProperty("moot.address", "https://moot.example.edu/");
        assertThat(address.of("join/ABCD")).isEqualTo("https://moot.example.edu/join/ABCD");
    }

    @Test
    void aSettingThatSaysNothingDoesNotCount() {
        environment.setProperty("moot.address", "  ");
        environment.setProperty("local.server.port", "9001");
        environment.setProperty("server.port", "0");
        assertThat(address.of("join/ABCD")).isEqualTo("http://localhost:9001/join/ABCD");
    }

    @Test
    void withoutASettingItIsWhereTheBrowserCameTo() {
        cameTo("https://moot.example.edu:8443/VAADIN/push?v-uiId=0", "");
        assertThat(address.of("join/ABCD")).isEqualTo("https://moot.example.edu:8443/join/ABCD");
    }

    @Test
    void aPathInFrontOfMootIsKept() {
        cameTo("http://tools.example.edu/debate/people", "/debate");
        assertThat(address.of("join/ABCD")).isEqualTo("http://tools.example.edu/debate/join/ABCD");
    }

    @AfterEach
    void leave() {
        CurrentInstance.set(VaadinRequest.class, null);
    }

    private void cameTo(String url, String contextPath) {
        request = new VaadinServletRequest(
                MockMvcRequestBuilders.get(URI.create(url))
                        .contextPath(contextPath)
                        .buildRequest(new MockServletContext()),
                null);
        CurrentInstance.set(VaadinRequest.class, request);
    }
}
