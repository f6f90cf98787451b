package moot.seminar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SourceCheckRepository extends Repository<SourceCheck, UUID> {

    SourceCheck save(SourceCheck check);

    Optional<SourceCheck> findByIdAndSeminar(UUID id, SeminarId seminar);

    void delete(SourceCheck check);

    /// In the order in which they came.
    List<SourceCheck> findBySeminarOrderById(SeminarId seminar);
}
