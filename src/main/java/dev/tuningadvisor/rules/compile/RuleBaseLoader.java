package dev.tuningadvisor.rules.compile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Loads compiled rules into a rule base, in an order of ours; needs no compiler. */
public final class RuleBaseLoader {

    private RuleBaseLoader() {}

    /**
     * A rule base of those rules.
     *
     * @param order puts rule names in the order in which rules of equal salience fire; the engine would otherwise take
     *     them in the order of a hash over their files
     */
    public static KieBase load(CompiledRules compiled, Comparator<String> order) {
        ClassLoader loader = new RuleClassLoader(compiled.classes());
        List<Model> models = compiled.models().stream()
                .map(name -> (Model) new Ordered(instance(loader, name), order))
                .toList();
        return KieBaseBuilder.createKieBaseFromModel(
                models, RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader));
    }

    private static Model instance(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("compiled rules do not hold their model " + name, fault);
        }
    }

    private static final class RuleClassLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        RuleClassLoader(Map<String, byte[]> classes) {
            super(RuleBaseLoader.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private record Ordered(Model model, List<Rule> rules) implements Model {
        Ordered(Model model, Comparator<String> order) {
            this(
                    model,
                    model.getRules().stream()
                            .sorted(Comparator.comparing(Rule::getName, order))
                            .toList());
        }

        @Override
        public String getName() {
            return model.getName();
        }

        @Override
        public String getPackageName() {
            return model.getPackageName();
        }

        @Override
        @SuppressWarnings("rawtypes") // The engine's own signature.
        public List<Global> getGlobals() {
            return model.getGlobals();
        }

        @Override
        public List<Rule> getRules() {
            return rules;
        }

        @Override
        public List<Query> getQueries() {
            return model.getQueries();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return model.getTypeMetaDatas();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return model.getEntryPoints();
        }
    }
}
