package moot.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface PersonRepository extends CrudRepository<Person, PersonId> {

    Optional<Person> findBySignInNameLower(String signInNameLower);

    boolean existsByInstructorTrue();

    List<Person> findByInstructorTrueOrderByName();
}
