package moot.people;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who may open what. Each view says for whom it is, and one that does not is closed; an address without a view goes
/// through to the page that says so. The evidence of a seminar, which is no view, asks the seminar.
@Configuration(proxyBeanMethods = false)
class Security {

    /// Signing in is a part of the start page. It is not Spring's form login, which would take what Vaadin posts there.
    private static final String START = "/";

    /// For whatever is not a page; a page brings the rule it needs.
    private static final String NOTHING_RUNS = "default-src 'self'; object-src 'none'; frame-ancestors 'self'";

    @Bean
    SecurityFilterChain filters(HttpSecurity http, RememberedBrowser browser) {
        return http.with(vaadin(), Security::views)
                .exceptionHandling(
                        unknown -> unknown.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(START)))
                .rememberMe(known -> known.rememberMeServices(browser).key(Authorities.REMEMBERED))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(NOTHING_RUNS))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.sameOrigin())
                        .withObjectPostProcessor(new EagerHeaders()))
                .build();
    }

    /// Before the page is made: a page is handed from one servlet to another, and after that it is too late.
    private static final class EagerHeaders implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }

    private static void views(VaadinSecurityConfigurer views) {
        var out = new SimpleUrlLogoutSuccessHandler();
        out.setRedirectStrategy(new UidlRedirectStrategy());
        views.logoutSuccessHandler(out).anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll);
    }

    /// The same for a step inside the program as for an address.
    @Bean
    static NavigationAccessControlConfigurer steps() {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withLoginView(START);
    }

    /// Nobody gets in past the screens, and no account is made up for lack of another.
    @Bean
    AuthenticationManager nobody() {
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
