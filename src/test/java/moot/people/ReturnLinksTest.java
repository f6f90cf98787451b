package moot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import moot.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ModuleTest
class ReturnLinksTest {

    @Autowired
    private ReturnLinks links;

    @Autowired
    private People people;

    @Autowired
    private TestPeople test;

    @Autowired
    private JdbcTemplate database;

    @Test
    void whoHoldsTheLinkIsTheStudent() {
        var grace = people.newStudent("Grace Hopper");
        assertThat(links.whoHolds(token(links.create(grace.id())))).contains(grace);
    }

    @Test
    void aLinkMayBeUsedOnMoreThanOneDevice() {
        var grace = people.newStudent("Grace Hopper");
        var token = token(links.create(grace.id()));
        links.whoHolds(token);
        assertThat(links.whoHolds(token)).contains(grace);
    }

    @Test
    void aMistypedLinkIsNobodys() {
        assertThat(links.whoHolds("nonsense")).isEmpty();
    }

    @Test
    void aLinkDoesNotGoRoundAPassword() {
        var ada = test.newInstructor("Ada Byron");
        assertThat(links.whoHolds(token(links.create(ada.id())))).isEmpty();
    }

    @Test
    void theDatabaseKeepsNoSecret() {
        var token = token(links.create(people.newStudent("Grace Hopper").id()));
        List<String> hashes = database.queryForList("select hash from person_key", String.class);
        assertThat(hashes).contains(new Secret(token).hash()).doesNotContain(token);
    }

    private static String token(String path) {
        assertThat(path).startsWith("return/");
        return path.substring("return/".length());
    }
}
