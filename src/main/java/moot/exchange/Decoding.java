package moot.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import moot.base.Problem;

/// Turns bytes into text: UTF-8, or UTF-16 where a mark at the beginning says so. Another encoding is refused and not
/// guessed, for a wrong guess shows a class wrong letters.
final class Decoding {

    private static final char MARK = '\uFEFF';
    private static final byte FE = (byte) 0xFE;
    private static final byte FF = (byte) 0xFF;

    private Decoding() {}

    static String text(byte[] bytes) {
        try {
            CharSequence text = charset(bytes)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return checked(text.toString());
        } catch (CharacterCodingException otherEncoding) {
            throw new Problem(isText(bytes) ? "exchange.problem.encoding" : "exchange.problem.type");
        }
    }

    private static Charset charset(byte[] bytes) {
        boolean wide = bytes.length > 1 && ((bytes[0] == FE && bytes[1] == FF) || (bytes[0] == FF && bytes[1] == FE));
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static String checked(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new Problem("exchange.problem.type");
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /// Whether it may be text in some other encoding; pictures and programs have zeros in them.
    private static boolean isText(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }
}
