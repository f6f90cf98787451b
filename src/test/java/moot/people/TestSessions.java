package moot.people;

import com.vaadin.browserless.mocks.MockRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.web.util.WebUtils;

/// A screen test without a browser has no session id that could change; everywhere else it does.
@Configuration(proxyBeanMethods = false)
class TestSessions {

    @Bean
    @Primary
    SessionAuthenticationStrategy newSessionIdWhereThereIsOne() {
        var real = new ChangeSessionIdAuthenticationStrategy();
        return (person, request, response) -> {
            if (WebUtils.getNativeRequest(request, MockRequest.class) == null) {
                real.onAuthentication(person, request, response);
            }
        };
    }
}
