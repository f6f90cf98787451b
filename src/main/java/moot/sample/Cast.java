package moot.sample;

import java.util.HashMap;
import java.util.Map;
import moot.debate.ArgumentId;
import moot.people.SignedIn;
import moot.sample.Sample.When;
import moot.seminar.SeminarId;

/// A sample seminar while it is acted out: who is in it, and which argument stands for which name in its file.
final class Cast {

    private final SeminarId seminar;
    private final When when;
    private final SignedIn instructor;
    private final Map<String, SignedIn> students;
    private final Map<String, Said> said = new HashMap<>();

    /// @param students by name; those who join later are found in it too
    Cast(SeminarId seminar, When when, SignedIn instructor, Map<String, SignedIn> students) {
        this.seminar = seminar;
        this.when = when;
        this.instructor = instructor;
        this.students = students;
    }

    SeminarId seminar() {
        return seminar;
    }

    When when() {
        return when;
    }

    SignedIn instructor() {
        return instructor;
    }

    SignedIn student(String name) {
        return known(students, name);
    }

    Said said(String name) {
        return known(said, name);
    }

    void keep(String name, Said argument) {
        said.put(name, argument);
    }

    private static <T> T known(Map<String, T> all, String name) {
        T found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException("there is no " + name + " by then");
        }
        return found;
    }

    /// @param revision its latest, which is the one that a reply of this minute answers
    record Said(ArgumentId id, SignedIn by, int revision) {

        Said revised() {
            return new Said(id, by, revision + 1);
        }
    }
}
