package moot.library.ui;

import java.nio.charset.StandardCharsets;
import moot.base.Digest;

/// All evidence of a pack as one file of JSON, named by its content.
///
/// @param name a [Digest]
/// @param json encoded in UTF-8; not to be changed
public record EvidenceFile(String name, byte[] json) {

    static EvidenceFile of(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new EvidenceFile(Digest.of(bytes), bytes);
    }
}
