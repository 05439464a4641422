package dev.tuningadvisor.live;

import dev.tuningadvisor.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How rules are followed. Immutable; begin with {@link #DEFAULT}.
 *
 * @param advisor how each advisor is opened
 * @param kept how many sets of rules that served can be gone back to, the active one included; at least 1
 * @param warns whether rules that serve are looked through for what is odd, in the background; takes a processor for
 *     seconds
 * @param listeners are told each new status, in order, on a thread of their own. What one throws goes to that thread's
 *     handler of uncaught exceptions and stops nothing
 */
public record LiveSettings(Settings advisor, int kept, boolean warns, List<Consumer<LiveStatus>> listeners) {

    /** Default settings of the advisor, 5 sets of rules kept, warnings looked for, nobody told. */
    public static final LiveSettings DEFAULT = new LiveSettings(Settings.DEFAULT, 5, true, List.of());

    public LiveSettings {
        Objects.requireNonNull(advisor, "advisor");
        listeners = List.copyOf(listeners);
        if (kept < 1) {
            throw new IllegalArgumentException("at least the active rules are kept: " + kept);
        }
    }

    public LiveSettings withAdvisor(Settings settings) {
        return new LiveSettings(settings, kept, warns, listeners);
    }

    public LiveSettings withKept(int versions) {
        return new LiveSettings(advisor, versions, warns, listeners);
    }

    public LiveSettings withoutWarnings() {
        return new LiveSettings(advisor, kept, false, listeners);
    }

    /** These settings, with one more listener. */
    public LiveSettings withListener(Consumer<LiveStatus> listener) {
        List<Consumer<LiveStatus>> more = new ArrayList<>(listeners);
        more.add(Objects.requireNonNull(listener, "listener"));
        return new LiveSettings(advisor, kept, warns, more);
    }
}
