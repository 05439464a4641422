package dev.tuningadvisor.rules.parse;

import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/**
 * What to say about a word or sign that the rule language leaves out.
 *
 * @param code the kind of fault
 * @param fault what is wrong
 * @param help what to write instead; null where there is no honest next step
 */
record WordFault(RuleCode code, String fault, String help) {

    private static final String LIST_VALUES =
            "list what is meant: `field in ( value, … )`, or `field == null || field == true`";
    private static final String COMPARE = "compare with `==`, `<`, `<=`, `>`, `>=` or `in`";
    private static final String COMPUTE =
            "compare fields, bindings and constants; compute in the conclusion, with `+`, `-` and `*`";
    private static final String FIELD_TYPES = "a field has the type `Integer`, `Boolean`, `String` or a declared one";

    private static final Set<Integer> ATTRIBUTES = Set.of(
            DRL10Lexer.DRL_NO_LOOP,
            DRL10Lexer.DRL_ENABLED,
            DRL10Lexer.DRL_AUTO_FOCUS,
            DRL10Lexer.DRL_LOCK_ON_ACTIVE,
            DRL10Lexer.DRL_ACTIVATION_GROUP,
            DRL10Lexer.DRL_RULEFLOW_GROUP,
            DRL10Lexer.DRL_DATE_EFFECTIVE,
            DRL10Lexer.DRL_DATE_EXPIRES,
            DRL10Lexer.DRL_DIALECT,
            DRL10Lexer.DRL_CALENDARS,
            DRL10Lexer.DRL_TIMER,
            DRL10Lexer.DRL_DURATION,
            DRL10Lexer.DRL_ATTRIBUTES);
    private static final Set<Integer> OPERATORS = Set.of(
            DRL10Lexer.DRL_MATCHES,
            DRL10Lexer.DRL_MEMBEROF,
            DRL10Lexer.DRL_CONTAINS,
            DRL10Lexer.DRL_EXCLUDES,
            DRL10Lexer.DRL_SOUNDSLIKE,
            DRL10Lexer.DRL_STR,
            DRL10Lexer.DRL_AFTER,
            DRL10Lexer.DRL_BEFORE,
            DRL10Lexer.INSTANCEOF);

    static WordFault reserved(String word) {
        return new WordFault(RuleCode.RESERVED_WORD, "`" + word + "` is a reserved word", "choose another name");
    }

    static WordFault notIn() {
        return new WordFault(RuleCode.NOT_IN_LANGUAGE, "`not in` is true of what is unknown", LIST_VALUES);
    }

    /** {@code =>} or {@code =<}, whose second sign is given. */
    static WordFault turned(String sign) {
        return new WordFault(RuleCode.SYNTAX, "`=" + sign + "` does not compare", "write `" + sign + "=`");
    }

    static WordFault of(Token token, WordCheck.Region region) {
        String word = token.getText();
        return switch (token.getType()) {
            case DRL10Lexer.ASSIGN -> assign(region);
            case DRL10Lexer.NOTEQUAL, DRL10Lexer.BANG ->
                new WordFault(RuleCode.NOT_IN_LANGUAGE, "`" + word + "` is true of what is unknown", LIST_VALUES);
            case DRL10Lexer.ADD, DRL10Lexer.SUB, DRL10Lexer.MUL, DRL10Lexer.DIV, DRL10Lexer.MOD ->
                left(word, region == WordCheck.Region.LEFT_SIDE ? COMPUTE : "write out what it makes");
            case DRL10Lexer.BITAND -> left(word, "write `&&` or a comma");
            case DRL10Lexer.BITOR -> left(word, "write `||`");
            case DRL10Lexer.DRL_UNIFY -> left(word, "bind with a colon: `$x : field`");
            case DRL10Lexer.OCT_LITERAL,
                    DRL10Lexer.HEX_LITERAL,
                    DRL10Lexer.BINARY_LITERAL,
                    DRL10Lexer.HEX_FLOAT_LITERAL,
                    DRL10Lexer.TIME_INTERVAL,
                    DRL10Lexer.DRL_BIG_DECIMAL_LITERAL,
                    DRL10Lexer.DRL_BIG_INTEGER_LITERAL ->
                new WordFault(
                        RuleCode.BAD_LITERAL,
                        "`" + word + "` is not a plain number",
                        "write digits only, such as `1000` or `0.5`");
            case DRL10Lexer.CHAR_LITERAL, DRL10Lexer.TEXT_BLOCK, DRL10Lexer.STRING_LITERAL ->
                new WordFault(
                        RuleCode.BAD_LITERAL,
                        "a text is not written so",
                        "write it between double quotes, on one line");
            default -> Character.isLetter(word.charAt(0)) ? word(token, region) : left(word, forms(region));
        };
    }

    private static WordFault assign(WordCheck.Region region) {
        return switch (region) {
            case LEFT_SIDE -> new WordFault(RuleCode.SYNTAX, "`=` does not compare", "write `==`");
            case DECLARATION -> left("=", "a field has no first value: leave it out");
            default -> left("=", "write `@cites( { \"…\", \"…\" } )`");
        };
    }

    private static WordFault word(Token token, WordCheck.Region region) {
        String help = help(token.getType());
        if (help == null && region == WordCheck.Region.DECLARATION) {
            return reserved(token.getText());
        }
        return left(token.getText(), help == null ? forms(region) : help);
    }

    private static String forms(WordCheck.Region region) {
        return switch (region) {
            case LEFT_SIDE -> ConstraintReader.FORMS;
            case DECLARATION -> FIELD_TYPES;
            default -> null;
        };
    }

    /** Whether nothing is known of the word but that it is not allowed: one of these in a statement is enough. */
    boolean isGeneral() {
        return help == null || help.equals(ConstraintReader.FORMS) || help.equals(FIELD_TYPES);
    }

    private static WordFault left(String word, String help) {
        return new WordFault(RuleCode.NOT_IN_LANGUAGE, "`" + word + "` is not part of the rule language", help);
    }

    private static String help(int type) {
        if (ATTRIBUTES.contains(type)) {
            return "leave it out: of the attributes only `salience` remains";
        }
        return OPERATORS.contains(type) ? COMPARE : helpForWord(type);
    }

    private static String helpForWord(int type) {
        return switch (type) {
            case DRL10Lexer.IMPORT -> "delete the line: all rules files share one package, and nothing else";
            case DRL10Lexer.DRL_GLOBAL, DRL10Lexer.DRL_UNIT -> "delete the line: rules see facts and conclusions only";
            case DRL10Lexer.DRL_FUNCTION -> "write what it computes into the conclusion, or as a field of an enum";
            case DRL10Lexer.DRL_QUERY -> "write a rule that concludes what the query looks for";
            case DRL10Lexer.DRL_OR -> "write two rules, or join conditions inside the brackets by `||`";
            case DRL10Lexer.DRL_FROM, DRL10Lexer.DRL_COLLECT ->
                "match facts by patterns; collect them with" + " `accumulate( Type( … ); $all : collectList( $x ) )`";
            case DRL10Lexer.DRL_NOT, DRL10Lexer.DRL_EXISTS, DRL10Lexer.DRL_AND ->
                "write `not Type( … )`," + " `exists Type( … )` or, with `and` between patterns, `not( … and … )`";
            case DRL10Lexer.DRL_ACC -> "write `accumulate`";
            case DRL10Lexer.DRL_INIT, DRL10Lexer.DRL_ACTION, DRL10Lexer.DRL_REVERSE, DRL10Lexer.DRL_RESULT ->
                "write `accumulate( Type( … ); $result : function( $binding ) )`";
            case DRL10Lexer.DRL_EVAL -> "write a condition in a pattern: `Type( field == value )`";
            case DRL10Lexer.DRL_FORALL -> "say what must not be there: `not Type( … )`";
            case DRL10Lexer.DRL_GROUPBY -> "write a rule for each group, with `accumulate`";
            case DRL10Lexer.IF, DRL10Lexer.ELSE, DRL10Lexer.DO -> "write a rule for each case";
            case DRL10Lexer.EXTENDS, DRL10Lexer.DRL_TRAIT -> "nothing is inherited: write it out";
            default -> null;
        };
    }
}
