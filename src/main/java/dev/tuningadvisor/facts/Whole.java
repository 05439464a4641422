package dev.tuningadvisor.facts;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The value of a JSON number. As in JSON Schema it is the value that makes an integer, not the notation: {@code 1e3}
 * and {@code 1000.0} are 1000, {@code 3.9} is none. Costs the same for {@code 1e999999999} as for 1.
 */
final class Whole {

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,9})");

    private final BigDecimal value;

    private Whole(BigDecimal value) {
        this.value = value;
    }

    /** Of a JSON number as written. */
    static Whole of(String number) {
        try {
            return new Whole(new BigDecimal(number).stripTrailingZeros());
        } catch (NumberFormatException | ArithmeticException exponentBeyond32Bits) {
            boolean tiny = number.contains("e-") || number.contains("E-");
            return new Whole(new BigDecimal(number.charAt(0) == '-' ? "-1" : "1").scaleByPowerOfTen(tiny ? -99 : 99));
        }
    }

    /** Whether that text is an integer in the one notation that needs no thought. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    boolean isWhole() {
        return value.scale() <= 0;
    }

    int compareTo(long bound) {
        return value.compareTo(BigDecimal.valueOf(bound));
    }

    /** The value, which must be whole and within 32 bits. */
    int intValue() {
        return value.intValueExact();
    }
}
