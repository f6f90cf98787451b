package moot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import moot.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

@ModuleTest
class SecurityTest {

    @Autowired
    private SecurityFilterChain filters;

    @Autowired
    private AuthenticationManager authentication;

    @Autowired
    @Qualifier("passwords")
    private PasswordEncoder own;

    @Test
    void whatVaadinPostsToTheStartPageIsNotTakenForASignIn() {
        assertThat(filters.getFilters()).doesNotHaveAnyElementsOfTypes(UsernamePasswordAuthenticationFilter.class);
    }

    @Test
    void aPasswordIsHashedSoThatGuessingIsWork() {
        var hash = own.encode(TestPeople.PASSWORD);
        assertThat(hash).startsWith("{bcrypt}$2a$10$");
        assertThat(own.matches(TestPeople.PASSWORD, hash)).isTrue();
        assertThat(own.encode(TestPeople.PASSWORD)).isNotEqualTo(hash);
    }

    @Test
    void nobodyGetsInPastTheScreens() {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated("user", "password");
        assertThatThrownBy(() -> authentication.authenticate(attempt)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void noAddressLeaksToOtherSitesAndNoOtherSiteFramesAPage() throws Exception {
        var response = new MockHttpServletResponse();
        new FilterChainProxy(filters)
                .doFilter(new MockHttpServletRequest("GET", "/return/secret"), response, new MockFilterChain());
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).contains("frame-ancestors 'self'");
    }
}
