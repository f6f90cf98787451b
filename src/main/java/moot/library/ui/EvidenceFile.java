package moot.library.ui;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// All evidence of a pack as one file of JSON, named by its content: whoever has a file of this name has this evidence,
/// for good.
///
/// @param name such as `3f1c…`, 32 hexadecimal digits
/// @param json encoded in UTF-8; not to be changed
public record EvidenceFile(String name, byte[] json) {

    private static final int DIGITS = 32;

    static EvidenceFile of(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new EvidenceFile(digest(bytes).substring(0, DIGITS), bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
