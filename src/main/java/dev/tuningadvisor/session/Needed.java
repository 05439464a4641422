package dev.tuningadvisor.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a field must be for one condition to hold, where what it is compared with stays as it is.
 *
 * @param field the field, or a property of it
 * @param operator {@code ==}, {@code <}, {@code <=}, {@code >}, {@code >=} or {@code in}
 * @param values what it is compared with; several for {@code in}; null stands for unknown
 * @param nearest the value, nearest to the one seen, that makes the condition hold; null when that is to be unknown, or
 *     when no value can
 * @param margin what must be added to the number seen to make it {@code nearest}: below zero where it must be less;
 *     null when either is no number
 */
public record Needed(String field, String operator, List<Object> values, Object nearest, BigDecimal margin) {

    public Needed {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** Whether the field must be unknown. */
    public boolean isUnknown() {
        return values.size() == 1 && values.get(0) == null;
    }
}
