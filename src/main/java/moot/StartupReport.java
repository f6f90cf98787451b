package moot;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Tells a [StartupTrouble] in its one sentence; anything else is left to Spring Boot and its stack trace.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartupReport implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        if (failure instanceof StartupTrouble trouble) {
            System.err.println(trouble.getMessage());
            return true;
        }
        return false;
    }
}
