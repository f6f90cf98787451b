package moot.seminar;

/// A screen of a seminar that some feature offers. The feature makes it a bean, so that the screens before it can
/// lead there without knowing it; the first by order is where joining leads.
///
/// @param textKey of the words on the link
/// @param needs   what a participant must be allowed to do to be offered it
/// @param path    with `{id}` in place of the seminar's key
public record SeminarScreen(String textKey, Act needs, String path, int order) {

    public String path(SeminarId seminar) {
        return path.replace("{id}", seminar.toString());
    }
}
