package moot.base;

import java.util.Optional;

/// Tells the shell the name of whoever is signed in. One feature provides it; the shell knows nobody else.
public interface Account {

    Optional<String> name();
}
