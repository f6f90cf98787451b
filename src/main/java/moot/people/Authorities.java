package moot.people;

import java.util.List;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/// What a person may open. A view says `@RolesAllowed("INSTRUCTOR")` or `@PermitAll` for everyone signed in.
final class Authorities {

    /// Ties a remembered person to this program; it guards nothing by itself, since it never leaves the program.
    static final String REMEMBERED = "moot";

    private Authorities() {}

    static Authentication fresh(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, of(person));
    }

    static Authentication remembered(SignedIn person) {
        return new RememberMeAuthenticationToken(REMEMBERED, person, of(person));
    }

    private static List<GrantedAuthority> of(SignedIn person) {
        return person.instructor()
                ? AuthorityUtils.createAuthorityList("ROLE_PERSON", "ROLE_INSTRUCTOR")
                : AuthorityUtils.createAuthorityList("ROLE_PERSON");
    }
}
