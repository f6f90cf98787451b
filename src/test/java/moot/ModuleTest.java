package moot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import moot.library.TestPacks;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A test of services with everything behind them. The build runs it on H2 and, except in a fast run, again on
/// PostgreSQL. All share one application context and run beside each other, so a test makes its own data and expects
/// that of others; one that cannot takes [#CONTEXT] for itself by a [ResourceLock]. They begin first: what needs no
/// context goes on while theirs is made.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("module")
@Order(1)
@ResourceLock(value = ModuleTest.CONTEXT, mode = ResourceAccessMode.READ)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:moot;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.data.jpa.repositories.bootstrap-mode=default",
            "spring.jpa.hibernate.ddl-auto=validate",
            "moot.packs=" + TestPacks.FOLDERS
        })
@Import({TestDatabase.class, TestRequests.class})
public @interface ModuleTest {

    String CONTEXT = "context";
}
