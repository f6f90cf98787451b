package moot.people;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who may open what. Each view says for whom it is, and one that does not is closed; an address without a view goes
/// through to the page that says so, since the program has no end point beside its views.
@Configuration(proxyBeanMethods = false)
class Security {

    /// For whatever is not a page; a page brings the rule it needs.
    private static final String NOTHING_RUNS = "default-src 'self'; object-src 'none'; frame-ancestors 'self'";

    @Bean
    SecurityFilterChain filters(HttpSecurity http, RememberedBrowser browser) {
        return http.with(vaadin(), Security::views)
                .rememberMe(known -> known.rememberMeServices(browser).key(Authorities.REMEMBERED))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(NOTHING_RUNS))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.sameOrigin()))
                .build();
    }

    private static void views(VaadinSecurityConfigurer views) {
        views.loginView("/", "/").anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll);
    }

    /// Nobody gets in by posting a form past the screen, and no account is made up for lack of another.
    @Bean
    AuthenticationManager noForms() {
        return attempt -> {
            throw new BadCredentialsException("Sign in on the start page");
        };
    }

    @Bean
    SessionAuthenticationStrategy newSessionId() {
        return new ChangeSessionIdAuthenticationStrategy();
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
