package moot.base;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names content by itself, so that whoever has something of this name has this content, for good.
public final class Digest {

    private static final int BYTES = 16;

    private Digest() {}

    /// The first half of the content's SHA-256, as 32 hexadecimal digits.
    public static String of(byte[] content) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(all, 0, BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
