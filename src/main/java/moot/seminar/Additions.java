package moot.seminar;

import java.util.List;
import java.util.Map;
import moot.library.Pack;
import org.jspecify.annotations.Nullable;

/// What a class has added to its pack so far, at one moment.
///
/// @param own    the pack as the seminar took it along
/// @param pack   the same with all that was added, and with what settled checks found: what everybody argues from
/// @param added  who added what, by the id of the source or the evidence, in the order in which it came
/// @param checks what was looked up, by the id of the evidence, the newest last
public record Additions(Pack own, Pack pack, Map<String, Added> added, Map<String, List<Checked>> checks) {

    public @Nullable Added of(String id) {
        return added.get(id);
    }

    public List<Checked> checksOf(String evidence) {
        return checks.getOrDefault(evidence, List.of());
    }
}
