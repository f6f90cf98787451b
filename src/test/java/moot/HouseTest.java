package moot;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The rooms of the house and the doors between them.
class HouseTest {

    @Test
    void everyRoomKeepsToItsDoors() {
        ApplicationModules.of(Moot.class).verify();
    }
}
