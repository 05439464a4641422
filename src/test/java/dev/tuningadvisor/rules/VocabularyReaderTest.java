package dev.tuningadvisor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.rules.Vocabulary.Field;
import dev.tuningadvisor.rules.Vocabulary.Kind;
import dev.tuningadvisor.rules.Vocabulary.Type;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.RuleParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyReaderTest {

    private static final String VOCABULARY = """
            package garden;

            declare enum Soil
                SAND( "sandy" ), CLAY( "clayey" );
                word : String
            end

            declare GardenBed
                area : Integer @question( "How large is the bed?" ) @unit( "square meters" ) @min( 1 ) @max( 5000 )
                slope : Integer @min( -10 )
                soil : Soil @question( "What is the soil?" )
                light : Light
                covered : Boolean
                note : String
            end

            declare Owner
                name : String
            end
            """;

    private static final String ENUMS = """
            package garden;

            declare enum Light
                SHADE, SUN;
            end
            """;

    @Test
    void typesAndFields_comeInDeclaredOrderWithTheirAnnotations() {
        RuleFile file = parse(VOCABULARY);
        List<EnumDeclaration> enums =
                List.of(file.enums().get(0), parse(ENUMS).enums().get(0));

        Vocabulary vocabulary = VocabularyReader.read(file, enums);

        assertThat(vocabulary.types()).extracting(Type::name).containsExactly("GardenBed", "Owner");
        assertThat(vocabulary.types()).extracting(Type::key).containsExactly("gardenBed", "owner");
        assertThat(vocabulary.fields())
                .containsExactly(
                        new Field(
                                "GardenBed",
                                "area",
                                "gardenBed.area",
                                Kind.INTEGER,
                                null,
                                List.of(),
                                "How large is the bed?",
                                "square meters",
                                1L,
                                5000L),
                        plain("slope", Kind.INTEGER, -10L),
                        constant("soil", "Soil", List.of("SAND", "CLAY"), "What is the soil?"),
                        constant("light", "Light", List.of("SHADE", "SUN"), null),
                        plain("covered", Kind.BOOLEAN, null),
                        plain("note", Kind.TEXT, null),
                        new Field("Owner", "name", "owner.name", Kind.TEXT, null, List.of(), null, null, null, null));
    }

    @Test
    void fieldOfATypeThatNothingDeclares_isRefused() {
        RuleFile file = parse(VOCABULARY);

        assertThatThrownBy(() -> VocabularyReader.read(file, file.enums()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`light` has the type `Light`, which no enum declares");
    }

    private static Field plain(String name, Kind kind, Long min) {
        return new Field("GardenBed", name, "gardenBed." + name, kind, null, List.of(), null, null, min, null);
    }

    private static Field constant(String name, String enumName, List<String> values, String question) {
        return new Field(
                "GardenBed", name, "gardenBed." + name, Kind.ENUM, enumName, values, question, null, null, null);
    }

    private static RuleFile parse(String text) {
        return RuleParser.parse(new RuleSource("vocabulary.drl", text)).file();
    }
}
