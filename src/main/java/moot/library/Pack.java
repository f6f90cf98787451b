package moot.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A reading with all that a class needs to argue from it. Immutable and plain data, so that a seminar can keep the
/// pack as it was on the day it started.
public record Pack(
        String id,
        String title,
        String language,
        String licence,
        LocalDate asOf,
        String about,
        Reading reading,
        List<Source> sources,
        List<Evidence> evidence,
        List<Scenario> scenarios,
        @Nullable Rubric rubric,
        List<Term> glossary,
        List<Later> later) {

    public Pack {
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
        scenarios = List.copyOf(scenarios);
        glossary = List.copyOf(glossary);
        later = List.copyOf(later);
    }

    public Optional<Evidence> evidence(String id) {
        return evidence.stream().filter(piece -> piece.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    public Optional<Paragraph> paragraph(String locator) {
        return reading.paragraph(locator);
    }

    public Optional<Scenario> scenario(String id) {
        return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    /// What was taken from one paragraph of the reading.
    public List<Evidence> evidenceAt(String locator) {
        return evidence.stream().filter(piece -> locator.equals(piece.at())).toList();
    }

    /// What rests on one source, be it for its statement or for a note beside it.
    public List<Evidence> evidenceCiting(String sourceId) {
        return evidence.stream().filter(piece -> piece.cites(sourceId)).toList();
    }

    /// The same pack with one of its scenarios, as a seminar keeps it.
    public Optional<Pack> only(String scenario) {
        return scenario(scenario).map(chosen -> with(sources, evidence, List.of(chosen)));
    }

    /// The same pack with these sources and this evidence in place of its own.
    public Pack with(List<Source> sources, List<Evidence> evidence) {
        return with(sources, evidence, scenarios);
    }

    private Pack with(List<Source> sources, List<Evidence> evidence, List<Scenario> scenarios) {
        return new Pack(
                id, title, language, licence, asOf, about, reading, sources, evidence, scenarios, rubric, glossary,
                later);
    }
}
