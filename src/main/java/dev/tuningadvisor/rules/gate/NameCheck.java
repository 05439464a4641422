package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.RuleCode;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.Span;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names: how they are written, which the engine keeps for itself, and that none stands twice. */
final class NameCheck {

    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9_]*");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9_]*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Set<String> FOREIGN_PACKAGES =
            Set.of("java", "javax", "jdk", "sun", "com", "org", "net", "dev", "io", "kie", "drools", "defaultpkg");

    private final Findings findings;
    private final ReservedNames reserved = new ReservedNames();

    NameCheck(Findings findings) {
        this.findings = findings;
    }

    /** Whether types and enums have names of their own, so that it is clear what a name means. */
    boolean check(List<RuleFile> files) {
        checkPackages(files);
        Map<String, Span> declared = new HashMap<>();
        Map<String, Span> rules = new HashMap<>();
        boolean distinct = true;
        for (RuleFile file : files) {
            for (TypeDeclaration type : file.types()) {
                checkTypeName(type.name(), type.span(), file);
                distinct &= checkOnce(declared, type.name(), type.span(), "`" + type.name() + "` is declared");
                checkFields(type.fields(), false);
            }
            for (EnumDeclaration declaredEnum : file.enums()) {
                checkTypeName(declaredEnum.name(), declaredEnum.span(), file);
                checkOnce(
                        declared,
                        declaredEnum.name(),
                        declaredEnum.span(),
                        "`" + declaredEnum.name() + "` is declared");
                checkConstants(declaredEnum);
                checkFields(declaredEnum.fields(), true);
            }
            for (RuleDeclaration rule : file.rules()) {
                checkOnce(rules, rule.name(), rule.span(), "there is a rule \"" + rule.name() + "\"");
            }
        }
        return distinct;
    }

    private void checkPackages(List<RuleFile> files) {
        String expected = commonPackage(files);
        for (RuleFile file : files) {
            if (file.packageSpan() == null) {
                Span start = new Span(file.path(), 1, 1, 0, 0, 0);
                String help = "write `package " + expected + ";` before everything else";
                findings.add(RuleCode.BAD_PACKAGE, start, "the file has no package", help);
            } else if (!PACKAGE.matcher(file.packageName()).matches()
                    || FOREIGN_PACKAGES.contains(file.packageName())) {
                findings.add(
                        RuleCode.BAD_PACKAGE,
                        file.packageSpan(),
                        "`" + file.packageName() + "` is not a package for rules",
                        "write one word of your own in lower case, such as `package tuningadvice;`");
            } else if (!file.packageName().equals(expected)) {
                findings.add(
                        RuleCode.BAD_PACKAGE,
                        file.packageSpan(),
                        "the other files have the package `" + expected + "`",
                        "write `package " + expected + ";`");
            }
        }
    }

    /** The package of most files, of equals the first. */
    private static String commonPackage(List<RuleFile> files) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        files.stream()
                .map(RuleFile::packageName)
                .filter(name -> !name.isEmpty())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.keySet().stream()
                .filter(name -> counts.get(name) == most)
                .findFirst()
                .orElse("rules");
    }

    private void checkTypeName(String name, Span span, RuleFile file) {
        if (!TYPE.matcher(name).matches()) {
            findings.add(
                    RuleCode.BAD_NAME,
                    span,
                    "`" + name + "` is not a name for a type or an enum",
                    "begin with an upper-case letter, go on with letters, digits and `_`");
        } else if (reserved.isTypeTaken(name, file.packageName())) {
            findings.add(
                    RuleCode.BAD_NAME,
                    span,
                    "`" + name + "` is a name that the engine already uses",
                    "choose another name");
        }
    }

    private void checkFields(List<FieldDeclaration> fields, boolean ofEnum) {
        Map<String, Span> seen = new HashMap<>();
        for (FieldDeclaration field : fields) {
            if (!FIELD.matcher(field.name()).matches()) {
                findings.add(
                        RuleCode.BAD_NAME,
                        field.span(),
                        "`" + field.name() + "` is not a name for a field",
                        "begin with a lower-case letter, go on with letters, digits and `_`");
            } else if (reserved.isFieldTaken(field.name(), ofEnum)) {
                findings.add(
                        RuleCode.BAD_NAME,
                        field.span(),
                        "`" + field.name() + "` is a name that the engine already uses",
                        "choose another name");
            }
            checkOnce(seen, field.name(), field.span(), "there is a field `" + field.name() + "`");
        }
    }

    private void checkConstants(EnumDeclaration declared) {
        Map<String, Span> seen = new HashMap<>();
        for (EnumDeclaration.Constant constant : declared.constants()) {
            if (!CONSTANT.matcher(constant.name()).matches()) {
                findings.add(
                        RuleCode.BAD_NAME,
                        constant.span(),
                        "`" + constant.name() + "` is not a name for a constant",
                        "write it in upper case, such as `REAL_TIME`");
            }
            checkOnce(seen, constant.name(), constant.span(), "there is a constant `" + constant.name() + "`");
        }
    }

    private boolean checkOnce(Map<String, Span> seen, String name, Span span, String fault) {
        Span first = seen.putIfAbsent(name, span);
        if (first != null) {
            String where = first.file().equals(span.file())
                    ? "line " + first.line()
                    : first.place().toString();
            findings.add(RuleCode.DECLARED_TWICE, span, fault + " already", "see " + where + "; choose another name");
        }
        return first == null;
    }
}
