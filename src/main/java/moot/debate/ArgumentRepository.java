package moot.debate;

import java.util.List;
import java.util.Optional;
import moot.seminar.SeminarId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ArgumentRepository extends Repository<Argument, ArgumentId> {

    Argument save(Argument argument);

    Optional<Argument> findById(ArgumentId id);

    @Query("select a.seminar from Argument a where a.id = :id")
    Optional<SeminarId> seminarOf(ArgumentId id);

    /// What has changed in a debate since the change of this number, with its revisions.
    @Query("""
            select distinct a from Argument a left join fetch a.revisions
            where a.seminar = :seminar and a.changed > :since""")
    List<Argument> changedSince(SeminarId seminar, long since);
}
