package dev.tuningadvisor.session;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.reteoo.InitialFactImpl;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/** Writes down each firing with what it matched and inserted, and stops the session at a limit. */
final class FiringRecorder extends DefaultAgendaEventListener implements RuleRuntimeEventListener {

    private final List<Firing> firings = new ArrayList<>();
    private final long deadline;
    private final TextMeter meter;
    private Firing current;
    private boolean late;
    private long characters;

    /** Stops the session before the first firing after {@code deadline}, a value of {@link System#nanoTime()}. */
    FiringRecorder(long deadline, TextMeter meter) {
        this.deadline = deadline;
        this.meter = meter;
    }

    List<Firing> firings() {
        return firings;
    }

    /** Whether the session was stopped because its time was over. */
    boolean late() {
        return late;
    }

    /** Whether the session was stopped because rules put together too much text. */
    boolean wordy() {
        return characters > TextMeter.MOST;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        List<Object> matched = new ArrayList<>();
        for (Object object : event.getMatch().getObjects()) {
            // The engine puts its own fact first where a rule begins with `not`, `exists` or `accumulate`.
            if (!(object instanceof InitialFactImpl)) {
                matched.add(object);
            }
        }
        current = new Firing(event.getMatch().getRule().getName(), matched);
        firings.add(current);
        if (System.nanoTime() - deadline > 0) {
            late = true;
            event.getKieRuntime().halt();
        }
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (current != null) {
            current.inserted().add(event.getObject());
            characters += meter.characters(event.getObject());
            if (wordy()) {
                event.getKieRuntime().halt();
            }
        }
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        // Rules cannot update: the gate allows one insert and nothing else.
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        // Rules cannot delete: the gate allows one insert and nothing else.
    }
}
