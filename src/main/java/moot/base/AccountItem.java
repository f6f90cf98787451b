package moot.base;

/// One entry of the menu under a person's name. A feature makes it a bean; the shell need not know what it does.
public interface AccountItem {

    String textKey();

    int order();

    /// Whether it is for the person who is signed in now.
    default boolean isOffered() {
        return true;
    }

    /// What happens when it is chosen, inside the request of the page it was chosen on.
    void choose();
}
