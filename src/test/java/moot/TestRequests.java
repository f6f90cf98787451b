package moot;

import com.vaadin.browserless.mocks.SpringSecurityRequestCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// What the library for tests without a browser puts into a context that lacks it, by this name. Two tests that begin
/// at once both find it missing, and one of them fails; so it is there from the beginning.
@TestConfiguration(proxyBeanMethods = false)
class TestRequests {

    @Bean("com.vaadin.browserless.mocks.SpringSecurityRequestCustomizer")
    SpringSecurityRequestCustomizer requestsKnowWhoIsSignedIn() {
        return new SpringSecurityRequestCustomizer();
    }
}
