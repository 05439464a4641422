package dev.tuningadvisor.rules.parse;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.RuleSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.drools.drl.parser.antlr4.DRL10Parser.CompilationUnitContext;
import org.drools.drl.parser.antlr4.DRL10Parser.RuledefContext;

/** Reads a rules file on the engine's own grammar and refuses what the rule language does not have. */
public final class RuleParser {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
            problem -> (Place.InFile) problem.place(),
            Comparator.comparingInt(Place.InFile::line).thenComparingInt(Place.InFile::column));

    /** How the fault ends that says that a name in upper case is no value, as {@code HIGH} for {@code Quality.HIGH}. */
    public static final String ALONE = " alone is not a value";

    private final Reading reading;
    private final FileReader reader;

    private RuleParser(RuleSource source) {
        this.reading = new Reading(new SourceText(source.path(), source.text()));
        this.reader = new FileReader(reading);
    }

    /** Reads one file. Never throws for what stands in it: whatever is wrong is a problem with its place. */
    public static ParseResult parse(RuleSource source) {
        RuleParser parser = new RuleParser(source);
        try {
            parser.read();
        } catch (StackOverflowError e) {
            // The limits keep nesting far below this; a caller with a tiny stack still gets an answer.
            parser.refuse(RuleCode.TOO_LARGE, "the file is nested too deeply", "write simpler rules");
        }
        List<Problem> problems = parser.reading.problems().stream()
                .sorted(BY_PLACE)
                .distinct()
                .limit(SourceLimits.PROBLEMS)
                .toList();
        return new ParseResult(problems.isEmpty() ? parser.reader.file() : null, problems);
    }

    private void read() {
        new SourceLimits(reading).check();
        if (!reading.problems().isEmpty()) {
            return;
        }
        List<Token> tokens = Grammar.tokens(reading.source().text());
        new TextCheck(reading).check(tokens);
        List<Segment> segments = Segment.split(tokens, reading.source());
        if (segments.size() > SourceLimits.STATEMENTS) {
            refuse(
                    RuleCode.TOO_LARGE,
                    "the file has " + segments.size() + " rules and declarations",
                    "a rules file has at most " + SourceLimits.STATEMENTS + ": part it into several");
        }
        if (!reading.problems().isEmpty()) {
            return;
        }
        List<Segment> sound = sound(segments);
        boolean faulty = sound.size() < segments.size() || !reading.problems().isEmpty();
        if (faulty || !readWhole(tokens, segments)) {
            sound.forEach(this::readAlone);
            refuseUnread();
        }
    }

    private List<Segment> sound(List<Segment> segments) {
        SegmentCheck check = new SegmentCheck(reading);
        List<Segment> sound = new ArrayList<>();
        refuseLatePackage(segments);
        for (Segment segment : segments) {
            if (!reading.isFull() && check.passes(segment)) {
                sound.add(segment);
            }
        }
        return sound;
    }

    /** The engine takes a package only once, before all else. */
    private void refuseLatePackage(List<Segment> segments) {
        boolean first = segments.stream()
                .findFirst()
                .filter(segment -> segment.kind() == Segment.Kind.PACKAGE)
                .isPresent();
        segments.stream()
                .skip(1)
                .filter(segment -> segment.kind() == Segment.Kind.PACKAGE)
                .findFirst()
                .ifPresent(segment -> reading.refuse(
                        RuleCode.BAD_PACKAGE,
                        reading.span(segment.words().get(0)),
                        first ? "the file has a package already" : "the package stands behind something else",
                        first ? "delete the line: a file has one package" : "write it first"));
    }

    /**
     * Reads the file as the engine will. False, with nothing reported, where the engine's parser would report an error
     * or, worse, would not: it can take the left side of a rule for part of the annotation before it.
     */
    private boolean readWhole(List<Token> tokens, List<Segment> segments) {
        CompilationUnitContext tree = Grammar.parse(tokens).tree();
        if (tree == null || !isFaithful(tree, segments)) {
            return false;
        }
        reader.read(tree);
        refuseRest(tokens);
        return true;
    }

    private static boolean isFaithful(CompilationUnitContext tree, List<Segment> segments) {
        List<RuledefContext> rules = tree.drlStatementdef().stream()
                .map(statement -> statement.ruledef())
                .filter(rule -> rule != null)
                .toList();
        long expected = segments.stream()
                .filter(segment -> segment.kind() == Segment.Kind.RULE)
                .count();
        return rules.size() == expected
                && rules.stream()
                        .allMatch(rule -> rule.lhs() != null
                                && !rule.lhs().lhsExpression().isEmpty()
                                && rule.drlAnnotation().stream()
                                        .allMatch(annotation -> annotation.fullAnnotation() != null));
    }

    private void readAlone(Segment segment) {
        if (reading.isFull()) {
            return;
        }
        List<Integer> errors =
                Grammar.parse(withoutEnd(withoutAnnotations(segment))).errors();
        Grammar.Parsed whole = Grammar.parse(withoutEnd(segment.tokens()));
        if (!errors.isEmpty() || whole.tree() == null) {
            int first = errors.isEmpty() ? whole.errors().get(0) : errors.get(0);
            new SyntaxFault(reading, segment).report(first);
            return;
        }
        reader.read(whole.tree());
        refuseRest(segment.tokens());
    }

    private static List<Token> withoutEnd(List<Token> tokens) {
        return tokens.stream().filter(token -> token.getType() != Token.EOF).toList();
    }

    /** Without the annotations of a rule the grammar reports errors of its left side where they are. */
    private static List<Token> withoutAnnotations(Segment segment) {
        if (segment.kind() != Segment.Kind.RULE) {
            return segment.tokens();
        }
        List<Token> kept = new ArrayList<>();
        boolean dropping = false;
        int depth = 0;
        for (Token token : segment.tokens()) {
            int type = token.getType();
            dropping = dropping || type == DRL10Lexer.AT;
            dropping = dropping && type != DRL10Lexer.DRL_WHEN && type != DRL10Lexer.DRL_SALIENCE;
            if (!dropping) {
                kept.add(token);
            }
            depth += type == DRL10Lexer.LPAREN ? 1 : type == DRL10Lexer.RPAREN ? -1 : 0;
            dropping = dropping && !(type == DRL10Lexer.RPAREN && depth == 0);
        }
        return kept;
    }

    private void refuseRest(List<Token> tokens) {
        tokens.stream()
                .filter(token -> Segment.isWord(token) && !Segment.isRightSide(token))
                .filter(token -> !reading.isTaken(token))
                .min(Comparator.comparingInt(Token::getStartIndex))
                .ifPresent(token -> reading.refuse(
                        RuleCode.NOT_IN_LANGUAGE,
                        reading.span(token),
                        reading.quote(reading.span(token)) + " is not part of the rule language here",
                        null));
    }

    /** A file that the engine cannot read although each of its statements can be read alone. */
    private void refuseUnread() {
        if (reading.problems().isEmpty()) {
            refuse(RuleCode.SYNTAX, "the file cannot be read", null);
        }
    }

    private void refuse(RuleCode code, String fault, String help) {
        reading.refuse(code, reading.source().span(0, 0), fault, help);
    }
}
