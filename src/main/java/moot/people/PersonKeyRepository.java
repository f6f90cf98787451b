package moot.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface PersonKeyRepository extends CrudRepository<PersonKey, UUID> {

    Optional<PersonKey> findByHash(String hash);

    @Modifying
    @Query("delete from PersonKey k where k.hash = :hash")
    void forget(String hash);

    @Modifying
    @Query("delete from PersonKey k where k.kind = :kind")
    void forgetAll(PersonKey.Kind kind);

    @Modifying
    @Query("delete from PersonKey k where k.kind = :kind and k.person = :person")
    void forgetAll(PersonKey.Kind kind, PersonId person);

    @Modifying
    @Query("delete from PersonKey k where k.expiresAt < :now")
    void forgetExpired(Instant now);
}
