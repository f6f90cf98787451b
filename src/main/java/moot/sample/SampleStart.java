package moot.sample;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import moot.people.SampleAccount;
import moot.people.SignedIn;
import moot.seminar.SeminarService;
import moot.seminar.SeminarSummary;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/// At each start of a demo: makes the sample seminars that are not there yet, and prints how to get in. It runs before
/// the program calls itself ready, so whoever waits for that finds everything (decision 0010).
class SampleStart implements ApplicationRunner {

    private final SampleAccount account;
    private final SeminarService seminars;
    private final SampleLoader loader;
    private final Acting acting;
    private final Entrance entrance;

    SampleStart(SampleAccount account, SeminarService seminars, SampleLoader loader, Acting acting, Entrance entrance) {
        this.account = account;
        this.seminars = seminars;
        this.loader = loader;
        this.acting = acting;
        this.entrance = entrance;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        System.out.println(account.open(entrance.instructorsName())
                .map(opened -> entrance.of(opened, present(opened.person())))
                .orElseGet(entrance::none));
    }

    private List<SeminarSummary> present(SignedIn instructor) {
        loader.load(missing(instructor), instructor);
        return samples(instructor);
    }

    private List<Sample> missing(SignedIn instructor) {
        Set<String> present =
                samples(instructor).stream().map(SeminarSummary::scenario).collect(Collectors.toSet());
        return Sample.ALL.stream()
                .filter(sample -> !present.contains(sample.scenario()))
                .toList();
    }

    private List<SeminarSummary> samples(SignedIn instructor) {
        return acting.as(instructor, seminars::mine).stream()
                .filter(SeminarSummary::sample)
                .toList();
    }
}
