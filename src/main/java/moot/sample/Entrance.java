package moot.sample;

import java.util.Collection;
import java.util.Locale;
import moot.base.Address;
import moot.people.ReturnLinks;
import moot.people.SampleAccount.Opened;
import moot.seminar.Admission;
import moot.seminar.Seat;
import moot.seminar.SeminarSummary;
import org.springframework.context.MessageSource;

/// What a demo tells at its start: where it is, and how to come in as the instructor and as one of the students.
class Entrance {

    private final Admission admission;
    private final ReturnLinks links;
    private final Address address;
    private final MessageSource texts;

    Entrance(Admission admission, ReturnLinks links, Address address, MessageSource texts) {
        this.admission = admission;
        this.links = links;
        this.address = address;
        this.texts = texts;
    }

    String instructorsName() {
        return text("sample.instructor.name");
    }

    String of(Opened account, Collection<SeminarSummary> samples) {
        Seat student = student(samples);
        return text(
                "sample.start.loaded",
                address.of(""),
                account.signInName(),
                account.password(),
                student.name(),
                address.of(links.create(student.person())));
    }

    String none() {
        return text("sample.start.none");
    }

    private Seat student(Collection<SeminarSummary> samples) {
        return samples.stream()
                .flatMap(seminar -> admission.roster(seminar.id()).seats().stream())
                .filter(seat -> seat.name().equals(Sample.STUDENT))
                .findFirst()
                .orElseThrow();
    }

    private String text(String key, Object... params) {
        return texts.getMessage(key, params, Locale.UK);
    }
}
