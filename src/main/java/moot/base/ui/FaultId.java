package moot.base.ui;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/// A short name for one fault, easy to read out over a telephone.
final class FaultId {

    private FaultId() {}

    static String next() {
        return String.format(Locale.ROOT, "%06X", ThreadLocalRandom.current().nextInt(0x1000000));
    }
}
