package moot.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/// On what the figures are taken, and how busy others keep it: a figure from a busy machine is an upper bound.
final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int LOOK_SECONDS = 2;

    private Machine() {}

    static String described() {
        return SYSTEM.getAvailableProcessors() + " processors, " + SYSTEM.getName() + " " + SYSTEM.getArch() + ", Java "
                + Runtime.version();
    }

    /// The share of the processors that is in use while nothing of ours runs, in percent.
    static double busy() throws InterruptedException {
        SYSTEM.getCpuLoad();
        TimeUnit.SECONDS.sleep(LOOK_SECONDS);
        return 100 * SYSTEM.getCpuLoad();
    }
}
