package moot.debate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import moot.seminar.SeminarId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CurationRepository extends Repository<Curation, UUID> {

    Curation save(Curation curation);

    Optional<Curation> findById(UUID id);

    List<Curation> findBySeminarOrderByIdDesc(SeminarId seminar);

    @Query("select c.argument from Curation c where c.id = :id")
    Optional<ArgumentId> argumentOf(UUID id);
}
