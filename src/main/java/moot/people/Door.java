package moot.people;

import java.time.Clock;
import java.time.Duration;
import moot.base.Problem;
import org.springframework.stereotype.Component;

/// Watches the tries to sign in. One name allows a few; one address more, since a whole school may share it.
@Component
class Door {

    private final Throttle names;
    private final Throttle addresses;

    Door(Clock clock) {
        names = new Throttle(5, Duration.ofSeconds(30), clock);
        addresses = new Throttle(40, Duration.ofSeconds(10), clock);
    }

    /// Counts a try, or tells how long to wait. The address comes first, so that nobody fills the memory with names.
    void knock(String signInName, String address) {
        refuse(addresses.take(address));
        refuse(names.take(Person.comparable(signInName)));
    }

    void open(String signInName, String address) {
        names.forgive(Person.comparable(signInName));
        addresses.giveBack(address);
    }

    private static void refuse(Duration wait) {
        if (wait.isPositive()) {
            throw new Problem("people.sign-in.wait", wait.plusMillis(999).toSeconds());
        }
    }
}
