package moot.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/// Tells the real time, except to whoever acts at a moment of the past. The moment is bound to the act and its thread,
/// so a person who opens a page meanwhile has the real time.
final class SampleClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock real;

    private SampleClock(Clock real) {
        this.real = real;
    }

    static SampleClock overSystem() {
        return new SampleClock(Clock.systemUTC());
    }

    <T> T at(Instant moment, Supplier<T> act) {
        return ScopedValue.where(MOMENT, moment).call(act::get);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SampleClock(real.withZone(zone));
    }
}
