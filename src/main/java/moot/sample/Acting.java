package moot.sample;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import moot.people.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Does something as a sample person would have done it: signed in as them, at that moment. So the sample goes through
/// the same doors and rules as a class does.
class Acting {

    private final SampleClock clock;

    Acting(SampleClock clock) {
        this.clock = clock;
    }

    <T> T as(SignedIn person, Instant moment, Supplier<T> act) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        return in(context, moment, act);
    }

    void as(SignedIn person, Instant moment, Runnable act) {
        as(person, moment, () -> {
            act.run();
            return moment;
        });
    }

    /// As a sample person, now.
    <T> T as(SignedIn person, Supplier<T> act) {
        return as(person, clock.instant(), act);
    }

    /// As somebody who comes to the door and is not known yet.
    <T> T asNobody(Instant moment, Supplier<T> act) {
        return in(SecurityContextHolder.createEmptyContext(), moment, act);
    }

    private <T> T in(SecurityContext context, Instant moment, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        try {
            return clock.at(moment, act);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
