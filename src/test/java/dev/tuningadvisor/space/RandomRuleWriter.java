package dev.tuningadvisor.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Writes random rules over the types of {@link RandomRules}: terms upon terms, cautions, recommendations. */
final class RandomRuleWriter {

    /** Types that rules conclude, each read only by rules that conclude a later one. */
    private static final List<String> TERMS = List.of("Sized", "Amount", "Painted", "Named");

    private final Random random;
    private final StringBuilder terms = new StringBuilder("package random;\n");
    private final StringBuilder verdict = new StringBuilder("package random;\n");
    private int bindings;
    private int rules;

    private RandomRuleWriter(Random random) {
        this.random = random;
    }

    static RandomRuleWriter write(Random random) {
        RandomRuleWriter writer = new RandomRuleWriter(random);
        writer.write();
        return writer;
    }

    String terms() {
        return terms.toString();
    }

    String verdict() {
        return verdict.toString();
    }

    private void write() {
        for (int layer = 0; layer < TERMS.size(); layer++) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                rule(TERMS.get(layer), layer, 0);
            }
        }
        rule("Caution", TERMS.size(), -50);
        int recommendations = 2 + random.nextInt(3);
        for (int step = 1; step <= recommendations; step++) {
            rule("Recommendation", TERMS.size(), -40 - step);
        }
    }

    private void rule(String conclusion, int layer, int salience) {
        boolean inVerdict = salience != 0;
        Scope scope = new Scope();
        List<String> elements = new ArrayList<>();
        int count = 1 + random.nextInt(4) / 2;
        IntStream.range(0, count).forEach(i -> elements.add(element(layer, inVerdict, scope)));
        if (inVerdict && random.nextInt(3) == 0) {
            elements.add("not " + term(layer, new Scope()));
        }
        if (conclusion.equals("Recommendation")) {
            elements.add("not Recommendation()");
        }
        (inVerdict ? verdict : terms)
                .append("\nrule \"")
                .append(conclusion)
                .append(" by rule ")
                .append(++rules)
                .append(inVerdict ? "\"\n    salience " + salience : "\"")
                .append("\nwhen\n    ")
                .append(String.join("\n    ", elements))
                .append("\nthen\n    insert( new ")
                .append(conclusion)
                .append("( ")
                .append(arguments(conclusion, -40 - salience, scope))
                .append(" ) );\nend\n");
    }

    /** Terms read mostly facts, the verdict mostly terms, so that values come a long way. */
    private String element(int layer, boolean inVerdict, Scope scope) {
        if (layer > 0 && random.nextInt(4) < (inVerdict ? 3 : 1)) {
            return inVerdict && random.nextInt(6) == 0 ? count(scope) : term(layer, scope);
        }
        return switch (random.nextInt(7)) {
            case 0, 1, 2, 3 -> thing(scope);
            case 4, 5 -> spot(scope);
            default -> one("not ", "exists ") + (random.nextBoolean() ? thing(new Scope()) : spot(new Scope()));
        };
    }

    private String count(Scope scope) {
        String binding = "$b" + bindings++;
        String result = "$b" + bindings++;
        String condition = one("", "; " + result + " > " + random.nextInt(3), "; " + result + " == 1");
        scope.numbers.add(result);
        return "accumulate( Amount( " + binding + " : amount, amount >= 0 ); " + result + " : " + one("sum", "count")
                + "( " + binding + " )" + condition + " )";
    }

    private String thing(Scope scope) {
        List<String> conditions = new ArrayList<>();
        for (int i = random.nextInt(4) / 2; i >= 0; i--) {
            conditions.add(
                    switch (random.nextInt(8)) {
                        case 0, 1 -> number(one("count", "weight"), scope);
                        case 2 -> constant("size", scope);
                        case 3 -> one("label == \"fish\"", "label in ( \"fish\", \"fowl\" )", "label == null");
                        case 4 -> flag("light");
                        default -> bound(scope, "count", "weight", "size", "label", "light");
                    });
        }
        return "Thing( " + String.join(", ", conditions) + " )";
    }

    private String spot(Scope scope) {
        List<String> conditions = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            conditions.add(
                    switch (random.nextInt(6)) {
                        case 0 -> constant("color", scope);
                        case 1 -> number("number", scope);
                        case 2 -> flag("lit");
                        default -> bound(scope, "color", "number", "lit");
                    });
        }
        return "Spot( " + String.join(", ", conditions) + " )";
    }

    private String term(int layer, Scope scope) {
        String type = TERMS.get(random.nextInt(Math.max(1, layer)));
        String condition =
                switch (random.nextInt(5)) {
                    case 0 -> "";
                    case 1 -> bound(scope, fieldsOf(type));
                    default -> condition(type, scope);
                };
        return type + "( " + condition + " )";
    }

    private String condition(String type, Scope scope) {
        return switch (type) {
            case "Sized" -> random.nextInt(4) == 0 ? property("size") : constant("size", scope);
            case "Amount" -> number("amount", scope);
            case "Painted" ->
                switch (random.nextInt(6)) {
                    case 0 -> property("color");
                    case 1, 2, 3 -> constant("color", scope);
                    default -> flag("light");
                };
            default -> one("name == \"fish\"", "size == Size.LARGE");
        };
    }

    /** Conclusions always have a size or color, so that a property can be read. */
    private String property(String field) {
        return field.equals("size") ? "size.least > " + random.nextInt(20) : "color.rank >= " + random.nextInt(5);
    }

    private static String[] fieldsOf(String type) {
        return switch (type) {
            case "Sized" -> new String[] {"size"};
            case "Amount" -> new String[] {"amount"};
            case "Painted" -> new String[] {"color", "light"};
            default -> new String[] {"name", "size"};
        };
    }

    /** Binds a field that is known, so that no conclusion fails on the unknown. */
    private String bound(Scope scope, String... fields) {
        String field = one(fields);
        String binding = "$b" + bindings++;
        switch (field) {
            case "size" -> scope.sizes.add(binding);
            case "color" -> scope.colors.add(binding);
            case "label", "name" -> scope.texts.add(binding);
            case "light", "lit" -> scope.flags.add(binding);
            default -> scope.numbers.add(binding);
        }
        String known =
                switch (field) {
                    case "size" -> "size in ( Size.SMALL, Size.MIDDLE, Size.LARGE, Size.HUGE )";
                    case "color" -> "color in ( Color.RED, Color.YELLOW, Color.GREEN, Color.BLUE )";
                    case "light", "lit" -> field + " in ( true, false )";
                    case "label", "name" -> field + " in ( \"fish\", \"fowl\", \"bird\" )";
                    default -> field + " >= " + random.nextInt(3);
                };
        return known + ", " + binding + " : " + field;
    }

    private String number(String field, Scope scope) {
        int low = random.nextInt(10);
        String operator = one("==", "<", "<=", ">", ">=");
        return switch (random.nextInt(9)) {
            case 0 -> field + " == null";
            case 1 -> field + " >= " + low + ", " + field + " <= " + (low + 3);
            case 2 -> field + " in ( " + low + ", " + (low + 1) + ", " + (low + 4) + " )";
            case 3 -> field + " " + operator + " " + anySize() + ".least";
            case 4 -> field + " >= " + low + " && " + field + " < " + (low + 5) + " || " + field + " == " + (low + 7);
            case 5, 6 ->
                scope.numbers.isEmpty()
                        ? field + " == null || " + field + " " + operator + " " + low
                        : field + " " + operator + " " + one(scope.numbers);
            default -> field + " " + operator + " " + low;
        };
    }

    private String constant(String field, Scope scope) {
        boolean size = field.equals("size");
        String first = size ? anySize() : anyColor();
        String second = size ? anySize() : anyColor();
        List<String> known = size ? scope.sizes : scope.colors;
        return switch (random.nextInt(5)) {
            case 0 -> field + " == null";
            case 1 -> field + " in ( " + first + ", " + second + " )";
            case 2 -> field + " == " + (known.isEmpty() ? first : one(known));
            case 3 -> field + " == null || " + field + " == " + first;
            default -> field + " == " + first;
        };
    }

    private String anySize() {
        return "Size." + one("SMALL", "MIDDLE", "LARGE", "HUGE");
    }

    private String anyColor() {
        return "Color." + one("RED", "YELLOW", "GREEN", "BLUE");
    }

    private String flag(String field) {
        return one(
                field + " == true",
                field + " == false",
                field + " == null",
                field + " == null || " + field + " == false");
    }

    private String arguments(String type, int step, Scope scope) {
        return switch (type) {
            case "Sized" -> size(scope);
            case "Amount" -> number(scope);
            case "Painted" ->
                color(scope) + ", "
                        + (scope.flags.isEmpty() || random.nextBoolean() ? one("true", "false") : one(scope.flags));
            case "Named" ->
                (scope.texts.isEmpty() || random.nextBoolean() ? one("\"fish\"", "\"cow\"") : one(scope.texts)) + ", "
                        + size(scope);
            case "Caution" -> "\"Beware of \" + " + number(scope);
            default -> one("Approach.LEFT", "Approach.RIGHT") + ", " + step + ", \"Because of \" + " + number(scope);
        };
    }

    private String size(Scope scope) {
        return scope.sizes.isEmpty() || random.nextInt(5) == 0 ? anySize() : one(scope.sizes);
    }

    private String color(Scope scope) {
        return scope.colors.isEmpty() || random.nextInt(5) == 0 ? anyColor() : one(scope.colors);
    }

    private String number(Scope scope) {
        if (!scope.numbers.isEmpty() && random.nextInt(3) > 0) {
            return one(scope.numbers) + one("", "", " + 1", " * 2");
        }
        if (!scope.sizes.isEmpty() && random.nextBoolean()) {
            return one(scope.sizes) + ".least";
        }
        return one(String.valueOf(random.nextInt(8)), anySize() + ".least", "2 + 3");
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Bindings of the rule at hand, by what they hold. */
    private static final class Scope {
        private final List<String> numbers = new ArrayList<>();
        private final List<String> sizes = new ArrayList<>();
        private final List<String> colors = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final List<String> flags = new ArrayList<>();
    }
}
