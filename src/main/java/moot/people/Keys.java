package moot.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands out secrets and knows them again. The text of a secret leaves here once and is never stored.
@Service
@Transactional
class Keys {

    private final PersonKeyRepository keys;
    private final Clock clock;

    Keys(PersonKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    Secret issue(PersonKey.Kind kind, @Nullable PersonId person, Duration validFor) {
        var secret = Secret.next();
        var now = clock.instant();
        keys.save(new PersonKey(kind, secret.hash(), person, now, now.plus(validFor)));
        return secret;
    }

    /// Looks without using up.
    @Transactional(readOnly = true)
    Optional<PersonKey> find(PersonKey.Kind kind, String secret) {
        return keys.findByHash(new Secret(secret).hash()).filter(key -> key.opens(kind, clock.instant()));
    }

    /// Uses up a key that opens once; of two who try at the same time the second is told so by the version.
    boolean use(PersonKey.Kind kind, String secret) {
        var found = find(kind, secret);
        found.ifPresent(key -> key.use(clock.instant()));
        return found.isPresent();
    }

    @EventListener(ApplicationReadyEvent.class)
    void forgetExpired() {
        keys.forgetExpired(clock.instant());
    }

    void forget(String secret) {
        keys.forget(new Secret(secret).hash());
    }

    void forgetAll(PersonKey.Kind kind) {
        keys.forgetAll(kind);
    }

    void forgetAll(PersonKey.Kind kind, PersonId person) {
        keys.forgetAll(kind, person);
    }
}
