package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small knowledge bases of random rules that the gate lets through, the same for the same seed. */
public final class RandomRules {

    private static final String INFO = "{ \"name\": \"random\", \"version\": \"1\", \"title\": \"Random rules\" }";

    private static final String VOCABULARY = """
            package random;

            declare enum Size
                SMALL( 1, "small" ), MIDDLE( 5, "middle" ), LARGE( 20, "large" ), HUGE( 50, "huge" );
                least : int
                word : String
            end

            declare enum Color
                RED( 1, "warm" ), YELLOW( 2, "warm" ), GREEN( 3, "cold" ), BLUE( 4, "cold" );
                rank : int
                feel : String
            end

            declare Thing
                count : Integer @question( "How many?" ) @min( 0 )
                weight : Integer @question( "How heavy?" )
                size : Size @question( "How large?" )
                label : String @question( "What is it called?" )
                light : Boolean @question( "Is it light?" )
            end

            declare Spot
                color : Color @question( "Which color?" )
                number : Integer @question( "Which number?" ) @min( 1 ) @max( 9 )
                lit : Boolean @question( "Is it lit?" )
            end
            """;

    private static final String CONCLUSIONS = """
            package random;

            declare enum Approach
                LEFT( "left" ), RIGHT( "right" ), MIDDLE( "the middle" );
                word : String
            end

            declare Sized
                size : Size
            end

            declare Amount
                amount : Integer
            end

            declare Painted
                color : Color
                light : Boolean
            end

            declare Named
                name : String
                size : Size
            end

            declare Caution
                text : String
            end

            declare Recommendation
                approach : Approach
                step : int
                summary : String
            end

            rule "In the end the middle"
                salience -90
            when
                not Recommendation()
            then
                insert( new Recommendation( Approach.MIDDLE, 9, "The middle." ) );
            end
            """;

    /** Types that rules conclude, each read only by rules that conclude a later one. */
    private static final List<String> TERMS = List.of("Sized", "Amount", "Painted", "Named");

    private final Random random;
    private final StringBuilder rules = new StringBuilder("package random;\n");
    private int bindings;

    private RandomRules(Random random) {
        this.random = random;
    }

    /** A rules folder in memory: some rules for each term, some cautions, some recommendations before the last one. */
    public static RulesFolder folder(long seed) {
        Map<String, String> files = Map.of(
                "vocabulary.drl", VOCABULARY,
                "conclusions.drl", CONCLUSIONS,
                "rules.drl", new RandomRules(new Random(seed)).write(),
                "knowledge-base.json", INFO,
                "statements.json", "[]");
        return new RulesFolder(
                "random-" + seed,
                files.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8))));
    }

    private String write() {
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
        return rules.toString();
    }

    private void rule(String conclusion, int layer, int salience) {
        Scope scope = new Scope();
        List<String> elements = new ArrayList<>();
        int count = 1 + random.nextInt(4) / 2;
        IntStream.range(0, count).forEach(i -> elements.add(element(layer, scope)));
        if (salience != 0 && random.nextInt(3) == 0) {
            elements.add("not " + term(layer, new Scope()));
        }
        if (conclusion.equals("Recommendation")) {
            elements.add("not Recommendation()");
        }
        rules.append("\nrule \"")
                .append(conclusion)
                .append(' ')
                .append(rules.length())
                .append("\"\n    salience ")
                .append(salience)
                .append("\nwhen\n    ")
                .append(String.join("\n    ", elements))
                .append("\nthen\n    insert( new ")
                .append(conclusion)
                .append("( ")
                .append(arguments(conclusion, -40 - salience, scope))
                .append(" ) );\nend\n");
    }

    private String element(int layer, Scope scope) {
        return switch (layer == 0 ? random.nextInt(6) : random.nextInt(11)) {
            case 0, 1, 2 -> thing(scope);
            case 3, 4 -> spot(scope);
            case 5 -> one("not ", "exists ") + one(thing(new Scope()), spot(new Scope()));
            case 6 -> layer > 1 ? count(scope) : term(layer, scope);
            default -> term(layer, scope);
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
                    switch (random.nextInt(6)) {
                        case 0, 1 -> number(one("count", "weight"), scope);
                        case 2 -> constant("size", "Size", List.of("SMALL", "MIDDLE", "LARGE", "HUGE"), scope);
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
                    switch (random.nextInt(4)) {
                        case 0 -> constant("color", "Color", List.of("RED", "YELLOW", "GREEN", "BLUE"), scope);
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
                switch (random.nextInt(3)) {
                    case 0 -> "";
                    case 1 -> condition(type, scope);
                    default -> bound(scope, fieldsOf(type));
                };
        return type + "( " + condition + " )";
    }

    private String condition(String type, Scope scope) {
        return switch (type) {
            case "Sized" -> constant("size", "Size", List.of("SMALL", "MIDDLE", "LARGE", "HUGE"), scope);
            case "Amount" -> number("amount", scope);
            case "Painted" ->
                random.nextBoolean()
                        ? constant("color", "Color", List.of("RED", "YELLOW", "GREEN", "BLUE"), scope)
                        : flag("light");
            default -> one("name == \"fish\"", "size == Size.LARGE");
        };
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
            case 1 -> low + " " + operator + " " + field;
            case 2 -> field + " in ( " + low + ", " + (low + 1) + ", " + (low + 4) + " )";
            case 3 -> field + " " + operator + " Size." + one("SMALL", "MIDDLE", "LARGE", "HUGE") + ".least";
            case 4 -> field + " >= " + low + " && " + field + " < " + (low + 5) + " || " + field + " == " + (low + 7);
            case 5, 6 ->
                scope.numbers.isEmpty()
                        ? field + " == null || " + field + " " + operator + " " + low
                        : field + " " + operator + " " + one(scope.numbers);
            default -> field + " " + operator + " " + low;
        };
    }

    private String constant(String field, String type, List<String> constants, Scope scope) {
        List<String> known = type.equals("Size") ? scope.sizes : scope.colors;
        String property = type.equals("Size") ? "least" : "rank";
        return switch (random.nextInt(6)) {
            case 0 -> field + " == null";
            case 1 -> field + " in ( " + type + "." + one(constants) + ", " + type + "." + one(constants) + " )";
            case 2 -> known.isEmpty() ? field + " == " + type + "." + one(constants) : field + " == " + one(known);
            case 3 ->
                field + " in ( " + type + "." + one(constants) + ", " + type + "." + one(constants) + " ), " + field
                        + "." + property + " > " + random.nextInt(6);
            case 4 -> field + " == null || " + field + " == " + type + "." + one(constants);
            default -> field + " == " + type + "." + one(constants);
        };
    }

    private String flag(String field) {
        return one(
                field + " == true",
                field + " == false",
                field + " == null",
                field + " == null || " + field + " == false",
                "true == " + field);
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
        return scope.sizes.isEmpty() || random.nextBoolean()
                ? "Size." + one("SMALL", "MIDDLE", "LARGE", "HUGE")
                : one(scope.sizes);
    }

    private String color(Scope scope) {
        return scope.colors.isEmpty() || random.nextBoolean()
                ? "Color." + one("RED", "YELLOW", "GREEN", "BLUE")
                : one(scope.colors);
    }

    private String number(Scope scope) {
        if (!scope.numbers.isEmpty() && random.nextInt(3) > 0) {
            return one(scope.numbers) + one("", "", " + 1", " * 2");
        }
        if (!scope.sizes.isEmpty() && random.nextBoolean()) {
            return one(scope.sizes) + ".least";
        }
        return one(String.valueOf(random.nextInt(8)), "Size." + one("SMALL", "MIDDLE", "LARGE") + ".least", "2 + 3");
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
