package moot.debate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import moot.seminar.SeminarId;
import org.springframework.data.repository.Repository;

interface CurationRepository extends Repository<Curation, UUID> {

    Curation save(Curation curation);

    Optional<Curation> findById(UUID id);

    List<Curation> findBySeminarOrderByIdDesc(SeminarId seminar);

    List<Curation> findByArgumentOrderByIdDesc(ArgumentId argument);
}
