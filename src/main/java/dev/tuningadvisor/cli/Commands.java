package dev.tuningadvisor.cli;

import java.util.ArrayList;
import java.util.List;

/** Every command beside the advice itself, in the order of the help. Only the one that runs is loaded. */
enum Commands {
    WHY("why", "prove the recommendation, or a rule, down to the facts"),
    WHY_NOT("why-not", "say what kept an approach or a rule from it"),
    WHAT_IF("what-if", "show what becomes of the advice with other facts"),
    FLIP("flip", "find the smallest change of facts that turns the advice"),
    ASK("ask", "say what to find out next, and how firm the advice is"),
    ROBUSTNESS("robustness", "say how much it takes to turn the advice"),
    OUTLOOK("outlook", "say in short what may become of the advice"),
    INTERVIEW("interview", "ask what can still matter, and write a facts file"),
    NEW("new", "write a facts file to fill in"),
    SCHEMA("schema", "print the JSON Schema of the facts, or of the advice"),
    INIT("init", "write the rules out into a folder of your own"),
    FMT("fmt", "give rules files their one layout"),
    CHECK("check", "say what is wrong or odd about the rules"),
    TEST("test", "prove the rules by their scenarios"),
    WATCH("watch", "advise again at every save, and show what moved"),
    DIFF("diff", "say what a change of rules does to advice"),
    EXPLAIN("explain", "say what a code of `advise check` means"),
    DOCS("docs", "print the rule book: the rules in words, for people");

    private final String word;
    private final String purpose;

    Commands(String word, String purpose) {
        this.word = word;
        this.purpose = purpose;
    }

    /** The command that the first argument names; the advice when it names none. */
    static Command of(String[] args) {
        for (Commands command : values()) {
            if (args.length > 0 && args[0].equals(command.word)) {
                return command.create();
            }
        }
        return new AdviseCommand();
    }

    private Command create() {
        return switch (this) {
            case WHY -> new WhyCommand();
            case WHY_NOT -> new WhyNotCommand();
            case NEW -> new NewCommand();
            case WHAT_IF -> new WhatIfCommand();
            case FLIP -> new FlipCommand();
            case ASK -> new AskCommand();
            case INTERVIEW -> new InterviewCommand();
            case ROBUSTNESS -> new RobustnessCommand();
            case OUTLOOK -> new OutlookCommand();
            case SCHEMA -> new SchemaCommand();
            case INIT -> new InitCommand();
            case FMT -> new FmtCommand();
            case CHECK -> new CheckCommand();
            case TEST -> new TestCommand();
            case WATCH -> new WatchCommand();
            case DIFF -> new DiffCommand();
            case EXPLAIN -> new ExplainCommand();
            case DOCS -> new DocsCommand();
        };
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Commands command : values()) {
            words.add(command.word);
        }
        return words;
    }

    /** One line of the help for each. */
    static List<String> described() {
        List<String> lines = new ArrayList<>();
        for (Commands command : values()) {
            lines.add(
                    "  advise " + command.word + " ".repeat(Math.max(2, 17 - command.word.length())) + command.purpose);
        }
        return lines;
    }
}
