package dev.tuningadvisor.rules.gate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that compile to something else than what the rule editor means. Found by trying: the engine resolves a type
 * among these packages before it looks at what is declared, and its generated code has members of its own.
 */
final class ReservedNames {

    private static final List<String> IMPORTED =
            List.of("java.lang.", "org.kie.api.definition.rule.", "org.kie.api.definition.type.", "");

    /** The class of the engine whose members all generated code imports. */
    private static final Set<String> GENERATED = Set.of("D", "DSL");

    private static final Set<String> OBJECT_METHODS =
            Set.of("hashCode", "toString", "equals", "clone", "notify", "notifyAll", "wait", "finalize");

    private static final Set<String> ENGINE_WORDS =
            Set.of("modify", "update", "insert", "delete", "retract", "drools", "kcontext");

    private static final Set<String> ENUM_METHODS =
            Set.of("name", "ordinal", "declaringClass", "compareTo", "values", "valueOf", "describeConstable");

    /** A field {@code getX} would be read by {@code getGetX()}, which the engine takes for an accessor too. */
    private static final Pattern ACCESSOR = Pattern.compile("(get|set|is)[A-Z0-9_].*");

    boolean isTypeTaken(String name, String packageName) {
        return GENERATED.contains(name)
                || IMPORTED.stream().anyMatch(prefix -> exists(prefix + name))
                || exists(packageName + "." + name);
    }

    boolean isFieldTaken(String name, boolean ofEnum) {
        return OBJECT_METHODS.contains(name)
                || ENGINE_WORDS.contains(name)
                || ACCESSOR.matcher(name).matches()
                || ofEnum && ENUM_METHODS.contains(name);
    }

    private static boolean exists(String className) {
        try {
            Class.forName(className, false, ReservedNames.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        } catch (LinkageError unusable) {
            // A class that differs in letter case only, on a file system that does not tell cases apart.
            return true;
        }
    }
}
