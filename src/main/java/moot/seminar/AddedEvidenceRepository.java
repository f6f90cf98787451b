package moot.seminar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AddedEvidenceRepository extends Repository<AddedEvidence, UUID> {

    AddedEvidence save(AddedEvidence added);

    Optional<AddedEvidence> findByIdAndSeminar(UUID id, SeminarId seminar);

    /// In the order in which they came.
    List<AddedEvidence> findBySeminarOrderById(SeminarId seminar);
}
