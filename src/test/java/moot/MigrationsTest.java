package moot;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One set of migrations for both databases. That the tables fit the entities is checked when the program starts.
@ModuleTest
class MigrationsTest {

    @Autowired
    Flyway flyway;

    @Test
    void everyMigrationRanAndIsTheOneThatIsWritten() {
        assertThat(flyway.info().applied()).isNotEmpty();
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().invalidMigrations).isEmpty();
    }
}
