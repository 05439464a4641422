package dev.tuningadvisor.space;

import java.util.function.Supplier;

/** Makes a value when it is first asked for, once for all threads. */
final class Once<T> implements Supplier<T> {

    private Supplier<T> making;
    private T value;

    Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        if (making != null) {
            value = making.get();
            making = null;
        }
        return value;
    }
}
