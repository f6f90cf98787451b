package moot.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class AddressTest {

    private final MockEnvironment environment = new MockEnvironment();
    private final Address address = new Address(environment);

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
}
