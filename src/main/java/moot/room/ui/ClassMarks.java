package moot.room.ui;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import moot.debate.ui.DebatePage;
import moot.library.Evidence;
import moot.library.ui.PackPages;
import moot.seminar.Added;
import moot.seminar.Additions;
import moot.seminar.Checked;
import moot.seminar.Roster;
import moot.seminar.Sources;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes what a class has made of its evidence as the small records that the evidence pane draws, for one viewer: the
/// only place from which a name reaches it. It remembers no record, only what each came to, so as to send what changed.
final class ClassMarks {

    private final DebatePage page;
    private final Sources sources;
    private final PackPages pages;
    private final Map<String, Integer> sent = new HashMap<>();
    private final Map<String, Evidence.Check> badges = new HashMap<>();
    private boolean badgesChanged;
    private @Nullable Additions seen;
    private @Nullable Roster names;

    ClassMarks(DebatePage page, Sources sources, PackPages pages) {
        this.page = page;
        this.sources = sources;
        this.pages = pages;
    }

    /// What has to be sent again since this was asked last.
    ArrayNode changes() {
        ArrayNode changes = JsonNodeFactory.instance.arrayNode();
        Additions now = sources.additions(page.seminar());
        Roster roster = page.admission().roster(page.seminar());
        badgesChanged = false;
        if (now == seen && roster == names) {
            return changes;
        }
        seen = now;
        names = roster;
        for (String id : marked(now)) {
            now.pack().evidence(id).ifPresent(piece -> {
                Evidence.Check known = badges.put(id, piece.check());
                Evidence.Check own = now.own().evidence(id).map(Evidence::check).orElse(piece.check());
                badgesChanged |= piece.check() != (known == null ? own : known);
                ObjectNode mark = mark(now, roster, piece);
                Integer before = sent.put(id, mark.hashCode());
                if (before == null || before != mark.hashCode()) {
                    changes.add(mark);
                }
            });
        }
        return changes;
    }

    /// Whether the last changes marked evidence otherwise than it was, as a settled check does: then whatever cites it
    /// looks otherwise too.
    boolean badgesChanged() {
        return badgesChanged;
    }

    private Set<String> marked(Additions now) {
        Set<String> ids = new LinkedHashSet<>(now.added().keySet());
        ids.addAll(now.checks().keySet());
        ids.addAll(sent.keySet());
        return ids;
    }

    private ObjectNode mark(Additions now, Roster roster, Evidence piece) {
        Added added = now.of(piece.id());
        ObjectNode mark =
                JsonNodeFactory.instance.objectNode().put("id", piece.id()).put("check", word(piece.check()));
        if (added != null) {
            mark.put("by", roster.shown(added.by(), page.viewer()))
                    .put("accepted", added.accepted())
                    .set("piece", written(now, roster, piece));
        }
        ArrayNode checks = mark.putArray("checks");
        for (Checked check : now.checksOf(piece.id())) {
            checks.addObject()
                    .put("by", roster.shown(check.by(), page.viewer()))
                    .put("outcome", word(check.outcome()))
                    .put("what", check.what())
                    .put("where", check.where())
                    .put("found", check.found())
                    .put("settled", check.settled());
        }
        return mark;
    }

    /// What the class added may be from a source that it added too.
    private ObjectNode written(Additions now, Roster roster, Evidence piece) {
        ObjectNode written = pages.piece(now.pack(), piece);
        for (JsonNode source : written.withArray("sources")) {
            Added added = now.of(source.path("id").asString());
            if (added != null) {
                ((ObjectNode) source).put("by", roster.shown(added.by(), page.viewer()));
            }
        }
        return written;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
