package dev.tuningadvisor.rules.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes random rules files over the types of the folder about tea and some of their own: most of them almost right, with
 * names, values and forms that a parser, a compiler or generated code may trip over.
 */
final class RandomDrl {

    private static final Map<String, List<String>> FIELDS = Map.of(
            "Cup", List.of("leaf:Leaf", "milliliters:Integer", "milk:Milk", "sweet:Boolean", "label:String"),
            "Guest", List.of("hurried:Boolean", "cups:Integer"),
            "Strong", List.of(),
            "Temperature", List.of("degrees:int", "word:String"),
            "Advice", List.of("side:Side", "weight:Weight", "text:String"),
            "Chosen", List.of("advice:Advice", "points:int"),
            "Sum", List.of("side:Side", "points:int", "number:long", "average:double"),
            "Verdict", List.of("text:String", "sure:boolean"));
    private static final Map<String, List<String>> CONSTANTS = Map.of(
            "Leaf", List.of("GREEN", "BLACK", "HERBS"),
            "Milk", List.of("NONE", "COW", "OAT"),
            "Side", List.of("FOR", "AGAINST"),
            "Weight", List.of("LIGHT", "HEAVY"));
    private static final Map<String, List<String>> PROPERTIES = Map.of(
            "Leaf", List.of("degrees:int", "word:String"),
            "Milk", List.of(),
            "Side", List.of("word:String"),
            "Weight", List.of("points:int", "factor:double", "plain:boolean"));
    private static final String[] NAMES = """
            a aB aBc xY x1 x_y value hash list type size min data fact result number object key id i it self
            var record module entry class_ oneOf length model index expr pattern unit handle session tuple arg0
            field0 _this mod other
            """.split("\\s+");
    private static final String[] ODD_NAMES = """
            URL _x count match rule from over collect yield sealed permits int class new default enum end when
            then not in memberOf matches after window timer init action reverse accumulate eval query declare
            import this super null true kcontext drools _0 $x hashCode getX isX setX name ordinal values
            valueOf
            """.split("\\s+");
    private static final String[] TYPES = """
            Fuzz Object Data Rule Match List Map Set Model Index D DSL Pattern Query Variable Function Global
            Type Field Role Event Position Expires Duration Date Time Test Block1 Predicate1 Lambda Rules Thing
            A B1 X_y Ab ABC Entry Fact Person Number Character Unit Session Window Drools Statement Enum Record
            Process
            """.split("\\s+");
    private static final String[] TEXTS =
            ("tea`` `end`then`$x`a.b`%s`{0}`${x}`#{x}`@x`//`/*`*/`'`\\\\`\\\"`\\n`\\t`é`茶`😀`null`true`1`"
                            + "<b>`&&`; }`x == 1`\\\\n`\\\\\\\"`rule \\\"x\\\"")
                    .split("`", -1);
    private static final String[] NUMBERS = """
            0 1 -1 3 80 2147483647 -2147483648 2147483648 0.5 -0.0 1.0 007 1e3 1L 0x1
            """.split("\\s+");
    private static final int WHOLE = 5;
    private static final String[] WORDS =
            ("(`)`{`}`[`]`,`;`:`.`==`!=`<`>`<=`>=`=`&&`||`!`+`-`*`/`%`?`@`\"`'`//`/*`*/`rule`when`then`"
                            + "end`not`exists`and`or`in`from`eval`accumulate`declare`enum`insert`new`null`true`$x`"
                            + "salience`package`import`extends`no-loop`->`::`\\`#`\t`\r`\n`é")
                    .split("`", -1);

    private final Random random;
    private final int number;
    private final Map<String, List<String>> fields = new LinkedHashMap<>(FIELDS);
    private final Map<String, String> bindings = new LinkedHashMap<>();

    private RandomDrl(Random random, int number) {
        this.random = random;
        this.number = number;
    }

    /** A file; its own types and rules are named after {@code number}, most of them. */
    static String file(Random random, int number) {
        RandomDrl drl = new RandomDrl(random, number);
        String text = drl.write();
        return random.nextInt(3) == 0 ? drl.mutated(text) : text;
    }

    private String write() {
        StringBuilder text = new StringBuilder("package tea;\n");
        if (chance(3)) {
            text.append(enumeration());
        }
        if (chance(2)) {
            text.append(declaration());
        }
        IntStream.range(0, 1 + random.nextInt(2)).forEach(i -> text.append(rule(i)));
        return text.toString();
    }

    private String enumeration() {
        String type = one(TYPES) + (chance(6) ? "" : "E" + number);
        int properties = random.nextInt(4);
        List<String> kinds = IntStream.range(0, properties)
                .mapToObj(i -> one("int", "String", "boolean", "double", "long", "Integer"))
                .toList();
        String constants = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(
                        i -> one("ONE", "TWO", "A", "A_B", "X1", "NULL", "TRUE", "END", "CLASS") + i + arguments(kinds))
                .collect(Collectors.joining(", "));
        return "\ndeclare enum " + type + "\n    " + constants + ";\n" + fieldLines(kinds) + "end\n";
    }

    private String arguments(List<String> kinds) {
        return kinds.isEmpty() ? "" : "( " + kinds.stream().map(this::literal).collect(Collectors.joining(", ")) + " )";
    }

    private String declaration() {
        String type = one(TYPES) + (chance(6) ? "" : "T" + number);
        List<String> kinds = IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> one(
                        "int", "Integer", "long", "double", "boolean", "Boolean", "String", "Leaf", "Milk", "Cup",
                        "Advice"))
                .toList();
        String lines = fieldLines(kinds);
        fields.put(
                type,
                lines.lines()
                        .map(line -> line.replaceAll("@.*", "").replaceAll("\\s", ""))
                        .toList());
        return "\ndeclare " + type + "\n" + lines + "end\n";
    }

    private String fieldLines(List<String> kinds) {
        return kinds.stream()
                .map(kind -> "    " + name() + (chance(3) ? "" : random.nextInt(100)) + " : " + kind + "\n")
                .collect(Collectors.joining());
    }

    private String rule(int index) {
        bindings.clear();
        String name = one(TEXTS).replaceAll("[\\\\\"]|\\*/|/\\*", "") + " " + number + "-" + index;
        List<String> elements = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> element())
                .toList();
        return "\nrule \"" + name.strip() + "\""
                + (chance(2) ? "\n    @cites( { \"tea-1\" } )" : "")
                + "\nwhen\n    " + String.join(one("\n    ", "\n    ", " "), elements) + "\nthen\n    " + conclusion()
                + "\nend\n";
    }

    private String element() {
        return switch (random.nextInt(12)) {
            case 0 -> one("not ", "exists ") + one("", "( ") + pattern("Cup", false) + one("", " )");
            case 1 -> "not( " + pattern("Guest", false) + " and " + pattern("Cup", false) + " )";
            case 2 -> accumulate();
            default -> pattern(one(List.copyOf(FIELDS.keySet())), true);
        };
    }

    private String accumulate() {
        String in = "$in" + random.nextInt(100);
        String out = "$out" + random.nextInt(100);
        String function = one("sum", "count", "max", "min", "average", "collectList", "collectSet");
        bindings.put(out, function.equals("count") ? "long" : "number");
        return "accumulate( Cup( milliliters >= 1, " + in + " : milliliters ); " + out + " : " + function + "( "
                + (function.equals("count") && chance(2) ? "" : in) + " )"
                + one("", "; " + out + " > " + NUMBERS[random.nextInt(WHOLE)], "; " + out + " >= 1, " + out + " < 9")
                + " )";
    }

    private String pattern(String type, boolean binds) {
        String binding = binds && chance(3) ? "$f" + random.nextInt(100) : null;
        String conditions = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> condition(type, binds))
                .collect(Collectors.joining(chance(12) ? " && " : ", "));
        if (binding != null) {
            bindings.put(binding, type);
        }
        return (binding == null ? "" : binding + " : ") + type + "("
                + (conditions.isEmpty() ? "" : " " + conditions + " ") + ")";
    }

    private String condition(String type, boolean binds) {
        List<String> all = fields.get(type);
        if (all.isEmpty() || chance(100)) {
            return name() + " == " + one(NUMBERS);
        }
        String[] field = one(all).split(":");
        String kind = field[1];
        if (PROPERTIES.containsKey(kind) && !PROPERTIES.get(kind).isEmpty() && chance(4)) {
            String[] property = one(PROPERTIES.get(kind)).split(":");
            return field[0] + "." + property[0] + " " + operator(property[1]) + " " + value(property[1]);
        }
        return switch (random.nextInt(8)) {
            case 0 -> binds ? bind(field[0], kind) : field[0] + " == " + value(kind);
            case 1 -> field[0] + " in ( " + value(kind) + ", " + value(kind) + " )";
            case 2 -> "( " + field[0] + " == " + value(kind) + " || " + field[0] + " == " + value(kind) + " )";
            case 3 -> field[0] + " == " + (kind.matches("int|long|double|boolean") ? value(kind) : "null");
            default -> field[0] + " " + operator(kind) + " " + value(kind);
        };
    }

    private String bind(String field, String kind) {
        String binding = "$" + (chance(8) ? name() : "b") + random.nextInt(100);
        bindings.put(binding, kind);
        return field + (kind.matches("int|long|double|Integer") ? " >= 0" : " == " + value(kind)) + ", " + binding
                + " : " + field;
    }

    private String operator(String kind) {
        return kind.matches("int|Integer|long|double|number")
                ? one("==", "<", "<=", ">", ">=")
                : chance(30) ? "<" : "==";
    }

    private String value(String kind) {
        List<String> bound = bindings.entrySet().stream()
                .filter(binding -> binding.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .toList();
        return !bound.isEmpty() && chance(2) ? one(bound) : literal(kind);
    }

    private String literal(String kind) {
        if (chance(120)) {
            return one(one(NUMBERS), "\"" + one(TEXTS) + "\"", "true", "null", name());
        }
        return switch (kind) {
            case "int", "Integer", "long", "number" -> chance(60) ? one(NUMBERS) : NUMBERS[random.nextInt(WHOLE)];
            case "double" -> chance(60) ? one(NUMBERS) : one("0.5", "2", "-1", "80.25");
            case "boolean", "Boolean" -> one("true", "false");
            case "String" -> "\"" + one(TEXTS) + "\"";
            default ->
                CONSTANTS.containsKey(kind)
                        ? kind + "." + one(CONSTANTS.get(kind))
                        : one("null", "null", "null", "$f1");
        };
    }

    private String conclusion() {
        // Types that no rule here matches, so that few rules feed on themselves.
        String type = one(fields.keySet().stream()
                .filter(each -> each.equals("Verdict") || !FIELDS.containsKey(each))
                .toList());
        String arguments = fields.get(type).stream()
                .map(field -> argument(field.split(":")[1]))
                .collect(Collectors.joining(", "));
        return "insert( new " + type + "(" + (arguments.isEmpty() ? "" : " " + arguments + " ") + ") );";
    }

    private String argument(String kind) {
        return switch (kind) {
            case "int", "long", "double" ->
                value(kind) + one("", "", " + 1", " * ( 2 - " + value("int") + " )", " - -1");
            case "String" ->
                value(kind)
                        + one(
                                "",
                                "",
                                " + " + value("int"),
                                " + Leaf.BLACK.word",
                                " + " + value("String"),
                                " + 0.5 + true");
            default -> value(kind);
        };
    }

    private String mutated(String text) {
        List<String> words = new ArrayList<>(List.of(text.split("(?<=[^A-Za-z0-9_$])|(?=[^A-Za-z0-9_$])")));
        for (int i = random.nextInt(3); i >= 0 && words.size() > 1; i--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(6)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, one(WORDS));
                case 2 -> words.set(at, one(WORDS));
                case 3 -> words.add(random.nextInt(words.size()), words.get(at));
                case 4 -> words.set(at, words.set(random.nextInt(words.size()), words.get(at)));
                default -> words.set(at, name());
            }
        }
        return String.join("", words);
    }

    private String name() {
        return chance(60) ? one(ODD_NAMES) : one(NAMES);
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
