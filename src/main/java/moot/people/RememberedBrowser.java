package moot.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Knows a browser again after a restart of either side, by a cookie whose hash is stored. The cookie stays the
/// same while it lives: several tabs may ask at once, and a rotating one would lock all but the first out.
@Component
class RememberedBrowser implements RememberMeServices, LogoutHandler {

    static final String COOKIE = "moot-key";

    private static final Duration VALID_FOR = Duration.ofDays(180);

    private final Keys keys;
    private final People people;

    RememberedBrowser(Keys keys, People people) {
        this.keys = keys;
        this.people = people;
    }

    void remember(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var secret = keys.issue(PersonKey.Kind.COOKIE, person.id(), VALID_FOR);
        write(secret.text(), VALID_FOR, request, response);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        carried(request).ifPresent(secret -> {
            keys.forget(secret);
            write("", Duration.ZERO, request, response);
        });
    }

    boolean isKnown(HttpServletRequest request) {
        return carried(request).isPresent();
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        return carried(request)
                .flatMap(secret -> keys.find(PersonKey.Kind.COOKIE, secret))
                .flatMap(PersonKey::person)
                .flatMap(people::find)
                .map(Authorities::remembered)
                .orElse(null);
    }

    /// A failed sign-in of another person says nothing against this browser's own.
    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {}

    /// Remembering is asked for by [SignIn], which knows what the person chose.
    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {}

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        forget(request, response);
    }

    private static Optional<String> carried(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    private static void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
