package moot.seminar;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FullTextRepository extends Repository<FullText, java.util.UUID> {

    FullText saveAndFlush(FullText text);

    Optional<FullText> findBySeminarAndShown(SeminarId seminar, boolean shown);

    void delete(FullText text);
}
