package dev.tuningadvisor.rules.parse;

/**
 * What keeps a hostile or broken file from exhausting whoever reads it. The project's own rules stay far below each
 * limit; a file beyond one is refused before anything recursive touches it.
 */
final class SourceLimits {

    /** A megabyte of characters: some five thousand rules, fifty times a large hand-kept file. */
    static final int FILE_CHARACTERS = 1_000_000;

    /** Rules and declarations in one file. */
    static final int STATEMENTS = 5_000;

    /** Characters without white space: the engine's lexer looks ahead to the end of a word at each of its parts. */
    static final int WORD_CHARACTERS = 1_000;

    /** Comments that begin and do not end: the engine's lexer looks for the end of each through the rest of the file. */
    static final int OPEN_COMMENTS = 50;

    /** Words and signs of one declaration; an enum of hundreds of constants fits. */
    static final int DECLARATION_TOKENS = 5_000;

    /** Words and signs of one rule: the time of the engine's parser grows with their square. */
    static final int RULE_TOKENS = 1_000;

    /** Patterns within the brackets of one rule, each of which the engine's parser nests one deeper. */
    static final int JOINED_PATTERNS = 50;

    /** Characters of one conclusion: a constant of a compiled class has at most 65,535 bytes. */
    static final int CONCLUSION_CHARACTERS = 20_000;

    /** Characters of one text in a condition or declaration. */
    static final int TEXT_CHARACTERS = 5_000;

    /** Words and signs of one conclusion. */
    static final int CONCLUSION_TOKENS = 500;

    /** Signs that compute in one conclusion: each nests the tree of it one deeper. */
    static final int CONCLUSION_SIGNS = 100;

    /** Brackets within brackets. Each costs the parser some twenty frames; rules written by hand need six. */
    static final int DEPTH = 16;

    /** A rule's name: a sentence. It becomes part of names in compiled classes. */
    static final int NAME_CHARACTERS = 200;

    /** Problems reported for one file; after so many a reader mends some and looks again. */
    static final int PROBLEMS = 100;

    private final Reading reading;
    private final String text;

    SourceLimits(Reading reading) {
        this.reading = reading;
        this.text = reading.source().text();
    }

    /** Reports a file that is too large, and characters that must not stand anywhere, not even in comments. */
    void check() {
        if (text.length() > FILE_CHARACTERS) {
            reading.refuse(
                    RuleCode.TOO_LARGE,
                    reading.source().span(0, 0),
                    "the file has " + text.length() + " characters",
                    "a rules file has at most " + FILE_CHARACTERS + ": part it into several");
            return;
        }
        for (int at = 0; at < text.length() && !reading.isFull(); at += Character.charCount(text.codePointAt(at))) {
            check(at, text.codePointAt(at));
        }
        checkWords();
        checkComments();
    }

    private void checkComments() {
        int begun = 0;
        int first = text.indexOf("/*", text.lastIndexOf("*/") + 1);
        for (int at = first; at >= 0; at = text.indexOf("/*", at + 2)) {
            begun++;
        }
        if (begun > OPEN_COMMENTS) {
            reading.refuse(
                    RuleCode.SYNTAX,
                    reading.source().span(first, first + 2),
                    "the comment is not closed",
                    "write its `*/`");
        }
    }

    private void checkWords() {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
                if (at - start > WORD_CHARACTERS) {
                    reading.refuse(
                            RuleCode.TOO_LARGE,
                            reading.source().span(start, start + 1),
                            "here are " + (at - start) + " characters without a space",
                            "put spaces between them, at the latest after " + WORD_CHARACTERS);
                    return;
                }
                start = at + 1;
            }
        }
    }

    private void check(int at, int character) {
        if (character == '\\' && text.startsWith("\\u", at)) {
            reading.refuse(
                    RuleCode.BAD_CHARACTER,
                    reading.source().span(at, at + 2),
                    "`\\u` writes a character in disguise",
                    "write the character itself");
        } else if (isForbidden(character)) {
            reading.refuse(
                    RuleCode.BAD_CHARACTER,
                    reading.source().span(at, at + Character.charCount(character)),
                    "%s (U+%04X) must not stand in rules".formatted(kind(character), character),
                    "delete it" + (character == 0xFEFF ? ": save the file as UTF-8 without a byte order mark" : ""));
        }
    }

    private static boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String kind(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> "a control character";
            case Character.SURROGATE -> "half a character";
            default ->
                isBidirectional(character)
                        ? "a character that changes the direction of text"
                        : "an invisible character";
        };
    }

    private static boolean isBidirectional(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
