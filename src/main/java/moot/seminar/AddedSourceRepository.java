package moot.seminar;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AddedSourceRepository extends Repository<AddedSource, UUID> {

    AddedSource save(AddedSource added);

    /// In the order in which they came.
    List<AddedSource> findBySeminarOrderById(SeminarId seminar);
}
