package moot.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import moot.ModuleTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;

@ModuleTest
class RememberedBrowserTest {

    @Autowired
    private RememberedBrowser browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestPeople test;

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    @Test
    void aBrowserIsKnownByItsCookie() {
        var grace = test.newStudent("Grace");
        assertThat(comeBackWith(remember(grace)))
                .extracting(Authentication::getPrincipal)
                .isEqualTo(grace);
    }

    @Test
    void theCookieIsHiddenFromScriptsAndFromOtherSites() {
        var request = new MockHttpServletRequest();
        request.setSecure(true);
        var response = new MockHttpServletResponse();
        browser.remember(test.newStudent("Grace"), request, response);
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("moot-key=")
                .contains("HttpOnly", "Secure", "SameSite=Lax", "Max-Age=15552000");
    }

    @Test
    void anotherCookieIsNobodys() {
        assertThat(comeBackWith(new Cookie(RememberedBrowser.COOKIE, "nonsense")))
                .isNull();
        assertThat(browser.autoLogin(new MockHttpServletRequest(), new MockHttpServletResponse()))
                .isNull();
    }

    @Test
    void aForgottenBrowserIsNotKnown() {
        var cookie = remember(test.newStudent("Grace"));
        var request = new MockHttpServletRequest();
        request.setCookies(cookie);
        var response = new MockHttpServletResponse();
        browser.logout(request, response, null);
        assertThat(response.getHeader("Set-Cookie")).contains("Max-Age=0");
        assertThat(comeBackWith(cookie)).isNull();
    }

    @Test
    void aChangedPasswordForgetsOtherBrowsers() {
        var ada = test.newInstructor("Ada");
        var cookie = remember(ada);
        TestPeople.signInAs(ada);
        accounts.changePassword(TestPeople.PASSWORD, "another long password");
        assertThat(comeBackWith(cookie)).isNull();
    }

    private Cookie remember(SignedIn person) {
        var response = new MockHttpServletResponse();
        browser.remember(person, new MockHttpServletRequest(), response);
        return Objects.requireNonNull(response.getCookie(RememberedBrowser.COOKIE));
    }

    private @Nullable Authentication comeBackWith(Cookie cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookie);
        return browser.autoLogin(request, new MockHttpServletResponse());
    }
}
