package io.github.drawdownmap.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.drawdownmap.files.WriteProblem;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.time.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MapTablesTest {
    private static String written(Table table, Step step) throws Exception {
        StringWriter out = new StringWriter();
        table.write(Excerpt.whole(PostureFixture.posture(), step), out);
        return out.toString();
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void a_full_disk_is_told_in_the_words_of_the_system(Table table) {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> table.write(Excerpt.whole(PostureFixture.posture(), Step.MONTH), full))
                .isInstanceOfSatisfying(
                        IOException.class,
                        told -> assertThat(WriteProblem.reason(told)).isEqualTo("No space left on device"));
    }

    @Nested
    class Kml {
        private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

        private static Document parsed(Step step) throws Exception {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            byte[] bytes = written(Table.KML, step).getBytes(StandardCharsets.UTF_8);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        }

        private static List<Element> elements(Document document, String name) {
            NodeList nodes = document.getElementsByTagNameNS(NAMESPACE, name);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
            return elements;
        }

        private static String child(Element element, String name) {
            return element.getElementsByTagNameNS(NAMESPACE, name).item(0).getTextContent();
        }

        @Test
        void a_folder_per_track_holds_the_stretches_of_each_site() throws Exception {
            Document kml = parsed(Step.CHANGE);
            assertThat(elements(kml, "Folder"))
                    .extracting(folder -> child(folder, "name"))
                    .containsExactly(
                            "Press report of 6 September 2024", "Joint statement of 27 September 2024", "Reported");
            assertThat(elements(kml, "Placemark"))
                    .extracting(placemark -> child(placemark, "name"))
                    .contains("Ain al-Asad", "Baghdad", "Erbil");
        }

        @Test
        void a_plan_is_told_from_a_report_by_name_and_by_symbol() throws Exception {
            Document kml = parsed(Step.MONTH);
            assertThat(child(elements(kml, "Document").getFirst(), "description"))
                    .contains("A disc stands for what was reported, a ring for what was only planned.");
            Map<String, String> pictures = new HashMap<>();
            for (Element style : elements(kml, "Style"))
                pictures.put("#" + style.getAttribute("id"), child(style, "href"));
            for (Element folder : elements(kml, "Folder")) {
                boolean isPlanned = !child(folder, "name").equals("Reported");
                NodeList placemarks = folder.getElementsByTagNameNS(NAMESPACE, "Placemark");
                for (int i = 0; i < placemarks.getLength(); i++) {
                    Element placemark = (Element) placemarks.item(i);
                    String picture =
                            placemark.getElementsByTagNameNS(NAMESPACE, "href").getLength() > 0
                                    ? child(placemark, "href")
                                    : Objects.requireNonNull(pictures.get(child(placemark, "styleUrl")));
                    assertThat(child(placemark, "name").endsWith(" (planned)")).isEqualTo(isPlanned);
                    assertThat(picture.endsWith("/donut.png")).isEqualTo(isPlanned);
                    assertThat(child(placemark, "visibility")).isEqualTo(isPlanned ? "0" : "1");
                }
                assertThat(child(folder, "visibility")).isEqualTo(isPlanned ? "0" : "1");
            }
        }

        @Test
        void stretches_follow_each_other_without_a_gap() throws Exception {
            List<String> baghdad = elements(parsed(Step.CHANGE), "Placemark").stream()
                    .filter(placemark -> child(placemark, "name").equals("Baghdad (planned)"))
                    .limit(7)
                    .map(placemark -> child(placemark, "begin") + " " + child(placemark, "end"))
                    .toList();
            // The plan is public; its first date; the report's window closes; it leaves; it falls silent; its last
            // date.
            assertThat(baghdad)
                    .containsExactly(
                            "2024-09-01T00:00:00Z 2024-09-05T23:59:59Z",
                            "2024-09-06T00:00:00Z 2025-09-30T23:59:59Z",
                            "2025-10-01T00:00:00Z 2025-10-01T23:59:59Z",
                            "2025-10-02T00:00:00Z 2026-01-18T23:59:59Z",
                            "2026-01-19T00:00:00Z 2026-03-24T23:59:59Z",
                            "2026-03-25T00:00:00Z 2026-12-31T23:59:59Z",
                            "2027-01-01T00:00:00Z 2027-01-31T23:59:59Z");
        }

        @Test
        void a_placemark_says_its_window_and_its_sources_and_stands_at_its_site() throws Exception {
            Element leaving = elements(parsed(Step.CHANGE), "Placemark").get(1);
            assertThat(child(leaving, "description"))
                    .contains("Ain al-Asad: all forces to leave by 30 September 2025.")
                    .contains("<a href=\"https://example.org/press-2024-09-06\">News agency: Troops to leave</a>");
            assertThat(child(leaving, "coordinates")).isEqualTo("42.4411,33.7856");
        }

        /// The schema of OGC 07-147r2, with those of the addresses and links that it imports.
        private static Schema schema() throws Exception {
            DOMImplementationLS inputs = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setResourceResolver((type, namespace, publicId, address, base) -> {
                LSInput input = inputs.createLSInput();
                boolean isAddresses = address.endsWith("xAL.xsd");
                input.setSystemId(resource(isAddresses ? "oasis/election/external/xAL.xsd" : "ogc/kml/2.2.0/" + address)
                        .toString());
                return input;
            });
            return factory.newSchema(resource("ogc/kml/2.2.0/ogckml22.xsd"));
        }

        private static URL resource(String name) {
            return Objects.requireNonNull(ClassLoader.getSystemResource(name), name);
        }

        @ParameterizedTest(name = "in steps of a {0}")
        @EnumSource(Step.class)
        void it_is_valid_against_the_schema_of_the_standard(Step step) throws Exception {
            schema().newValidator().validate(new DOMSource(parsed(step)));
        }

        @Test
        void the_schema_would_tell_an_element_in_the_wrong_place() throws Exception {
            Document kml = parsed(Step.CHANGE);
            Element placemark = elements(kml, "Placemark").getFirst();
            placemark.appendChild(elements(kml, "TimeSpan").getFirst());
            Schema schema = schema();
            assertThatThrownBy(() -> schema.newValidator().validate(new DOMSource(kml)))
                    .hasMessageContaining("TimeSpan");
        }

        @Test
        void every_style_that_is_used_is_there() throws Exception {
            Document kml = parsed(Step.MONTH);
            List<String> ids = elements(kml, "Style").stream()
                    .map(style -> "#" + style.getAttribute("id"))
                    .toList();
            assertThat(elements(kml, "styleUrl"))
                    .isNotEmpty()
                    .allSatisfy(used -> assertThat(ids).contains(used.getTextContent()));
        }
    }

    @Nested
    class GeoJson {
        private static JsonNode parsed(Step step) throws Exception {
            return JsonMapper.shared().readTree(written(Table.GEOJSON, step));
        }

        @Test
        void a_feature_per_stretch_has_begin_and_end() throws Exception {
            JsonNode features = parsed(Step.CHANGE).get("features");
            JsonNode leaving = features.get(1);
            assertThat(leaving.at("/geometry/coordinates/0").asDouble()).isEqualTo(42.4411);
            assertThat(leaving.at("/geometry/coordinates/1").asDouble()).isEqualTo(33.7856);
            Map.of(
                            "begin", "2024-09-06T00:00:00Z",
                            "end", "2025-09-30T23:59:59Z",
                            "state", "shifting",
                            "from", "full",
                            "to", "none",
                            "latest", "2025-09-30")
                    .forEach((name, value) -> assertThat(
                                    leaving.at("/properties/" + name).asString())
                            .isEqualTo(value));
            assertThat(leaving.at("/properties/level").isNull()).isTrue();
        }

        @Test
        void a_smaller_step_cuts_windows_and_nothing_else() throws Exception {
            // The window of 6 September 2024 to 30 September 2025 holds the firsts of October 2024 to September 2025.
            assertThat(stretches(Step.MONTH) - stretches(Step.CHANGE)).isEqualTo(12);
        }

        private static long stretches(Step step) throws Exception {
            return parsed(step)
                    .get("features")
                    .valueStream()
                    .filter(feature -> feature.at("/properties/site").asString().equals("ain-al-asad"))
                    .filter(feature ->
                            feature.at("/properties/track").asString().equals("press-report"))
                    .count();
        }

        @Test
        void every_feature_has_the_same_properties() throws Exception {
            assertThat(parsed(Step.CHANGE)
                            .get("features")
                            .valueStream()
                            .map(feature -> feature.get("properties").propertyNames())
                            .distinct())
                    .hasSize(1);
        }
    }
}
