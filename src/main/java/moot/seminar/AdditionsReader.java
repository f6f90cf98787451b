package moot.seminar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moot.library.Evidence;
import moot.library.Pack;
import moot.library.Source;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Puts a seminar's pack together with what its class has added.
@Component
class AdditionsReader {

    private final PackCopies copies;
    private final AddedSourceRepository sources;
    private final AddedEvidenceRepository evidence;
    private final SourceCheckRepository checks;
    private final JsonMapper json;

    AdditionsReader(
            PackCopies copies,
            AddedSourceRepository sources,
            AddedEvidenceRepository evidence,
            SourceCheckRepository checks,
            JsonMapper json) {
        this.copies = copies;
        this.sources = sources;
        this.evidence = evidence;
        this.checks = checks;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Additions read(SeminarId seminar) {
        List<AddedSource> newSources = sources.findBySeminarOrderById(seminar);
        List<AddedEvidence> newEvidence = evidence.findBySeminarOrderById(seminar);
        Map<String, List<Checked>> checked = checks.findBySeminarOrderById(seminar).stream()
                .map(SourceCheck::checked)
                .collect(Collectors.groupingBy(Checked::evidence));
        Map<String, Added> added = Stream.concat(
                        newSources.stream().map(AddedSource::added),
                        newEvidence.stream().map(AddedEvidence::added))
                .collect(Collectors.toMap(Added::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Pack own = copies.of(seminar);
        Pack whole = added.isEmpty() && checked.isEmpty() ? own : whole(own, newSources, newEvidence, checked);
        return new Additions(own, whole, added, checked);
    }

    private Pack whole(
            Pack own,
            List<AddedSource> newSources,
            List<AddedEvidence> newEvidence,
            Map<String, List<Checked>> checked) {
        List<Source> allSources = new ArrayList<>(own.sources());
        newSources.forEach(source -> allSources.add(source(source)));
        List<Evidence> allEvidence = Stream.concat(
                        own.evidence().stream(), newEvidence.stream().map(AddedEvidence::evidence))
                .map(piece -> settled(piece, checked.getOrDefault(piece.id(), List.of())))
                .toList();
        return own.with(allSources, allEvidence);
    }

    private Source source(AddedSource added) {
        ObjectNode item = (ObjectNode) json.readTree(added.item());
        return new Source(added.key(), item.put("id", added.key()), Source.Origin.ADDED, null, null, null);
    }

    private static Evidence settled(Evidence piece, List<Checked> checks) {
        return Checked.settling(checks)
                .map(check -> piece.found(check.outcome().check()))
                .orElse(piece);
    }
}
