package io.github.drawdownmap.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.time.Step;
import io.github.drawdownmap.wording.OwnTelling;
import io.github.drawdownmap.wording.OwnTelling.Compared;
import io.github.drawdownmap.wording.OwnTelling.State;
import io.github.drawdownmap.wording.SiteWords;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A walk over all 883 days, three sites and four views: the tables and maps for other programs, captions and hover
/// cards say what the tests tell of them by themselves.
class AgreementTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final List<String> TRACKS = List.of("press-report", "joint-statement", "reported");

    private static Map<String, Map<String, String>> csv = Map.of();

    private static String written(Table table, Step step) throws Exception {
        StringWriter out = new StringWriter();
        table.write(Excerpt.whole(POSTURE, step), out);
        return out.toString();
    }

    @BeforeAll
    static void readTheTable() throws Exception {
        csv = new HashMap<>();
        List<String> lines = written(Table.CSV, Step.DAY).lines().toList();
        List<String> columns = cells(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) row.put(columns.get(i), cells.get(i));
            csv.put(key(cell(row, "site"), cell(row, "track"), LocalDate.parse(cell(row, "day"))), row);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static String key(String site, String track, LocalDate day) {
        return site + "/" + track + "/" + day;
    }

    private static String state(Map<String, String> row) {
        String levels =
                cell(row, "state").equals("shifting") ? cell(row, "from") + " " + cell(row, "to") : cell(row, "level");
        return cell(row, "state") + " " + levels + (cell(row, "disputed").equals("yes") ? " disputed" : "");
    }

    @Test
    void the_table_of_days_says_the_state_and_the_comparison_of_each() {
        for (Site site : POSTURE.sites())
            for (String track : TRACKS)
                for (LocalDate day = POSTURE.firstDay(); !day.isAfter(POSTURE.lastDay()); day = day.plusDays(1)) {
                    Map<String, String> row = Objects.requireNonNull(csv.get(key(site.id(), track, day)));
                    State told = OwnTelling.state(site.id(), track, day);
                    String plan = track.equals("reported") ? "press-report" : track;
                    Compared compared = OwnTelling.compared(site.id(), plan, day);
                    String where = key(site.id(), track, day);
                    assertThat(state(row)).as(where).isEqualTo(told.state());
                    assertThat(cell(row, "words")).as(where).contains(told.sentence());
                    assertThat(cell(row, "difference")).as(where).isEqualTo(compared.state());
                    assertThat(cell(row, "difference_words")).as(where).contains(compared.sentence());
                }
    }

    @Test
    void captions_and_what_is_heard_say_the_same() {
        Track report = POSTURE.reportedTrack().orElseThrow();
        for (Site site : POSTURE.sites())
            for (LocalDate day = POSTURE.firstDay(); !day.isAfter(POSTURE.lastDay()); day = day.plusDays(1)) {
                SiteWords words = SiteWords.of(POSTURE, site, day);
                for (Track track : POSTURE.tracks()) {
                    State told = OwnTelling.state(site.id(), track.id(), day);
                    String where = key(site.id(), track.id(), day);
                    assertThat(words.caption(track)).as(where).contains(told.caption());
                    assertThat(words.told(List.of(track)))
                            .as(where)
                            .singleElement()
                            .asString()
                            .containsIgnoringCase(told.sentence());
                    if (!track.isPlanned()) continue;
                    Compared compared = OwnTelling.compared(site.id(), track.id(), day);
                    assertThat(words.caption(track, report)).as(where).contains(compared.caption());
                    assertThat(words.spoken(List.of(report, track)))
                            .as(where)
                            .contains(
                                    OwnTelling.state(site.id(), "reported", day).sentence())
                            .containsIgnoringCase(compared.beside());
                    List<String> card = words.told(List.of(report, track));
                    assertThat(card).as(where).hasSize(2);
                    assertThat(card.getFirst())
                            .as(where)
                            .containsIgnoringCase(
                                    OwnTelling.state(site.id(), "reported", day).sentence());
                    assertThat(card.getLast()).as(where).containsIgnoringCase(compared.beside());
                }
            }
    }

    /// The row of a stretch holds on each of its days, as the table of days has it, but for counts and shares.
    private void agrees(Map<String, String> stretch, LocalDate first, LocalDate last) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Map<String, String> row =
                    Objects.requireNonNull(csv.get(key(cell(stretch, "site"), cell(stretch, "track"), day)));
            String where = cell(stretch, "site") + " " + cell(stretch, "track") + " " + day;
            for (String column :
                    List.of("state", "level", "from", "to", "earliest", "latest", "disputed", "difference", "sources"))
                assertThat(cell(stretch, column)).as(where + " " + column).isEqualTo(cell(row, column));
            State told = OwnTelling.state(cell(stretch, "site"), cell(stretch, "track"), day);
            assertThat(cell(stretch, "words")).as(where).contains(told.sentence());
            String track = cell(stretch, "track");
            Compared compared =
                    OwnTelling.compared(cell(stretch, "site"), track.equals("reported") ? "press-report" : track, day);
            assertThat(uncounted(cell(stretch, "difference_words"))).as(where).contains(uncounted(compared.sentence()));
            boolean passed = cell(row, "difference").equals("passed");
            assertThat(cell(stretch, "days_late_least"))
                    .as(where)
                    .isEqualTo(passed && !first.equals(last) ? "" : cell(row, "days_late_least"));
        }
        if (!first.equals(last))
            assertThat(cell(stretch, "words") + cell(stretch, "difference_words"))
                    .doesNotContainPattern("in \\d+ days|earlier|\\d+ days past the date, not");
    }

    /// Without the days that are counted from the day: a stretch has none.
    private static String uncounted(String words) {
        return words.replaceAll(", (in (about )?\\d+ \\w+|in about a \\w+|in a few days|which is this day)", "")
                .replaceAll("\\d+ days? past the date(?!:)", "past the date");
    }

    @Test
    void each_feature_of_the_map_for_other_programs_holds_on_all_its_days() throws Exception {
        for (Step step : List.of(Step.CHANGE, Step.MONTH)) {
            long days = 0;
            for (JsonNode feature :
                    JsonMapper.shared().readTree(written(Table.GEOJSON, step)).get("features")) {
                Map<String, String> stretch = new HashMap<>();
                feature.get("properties")
                        .propertyStream()
                        .forEach(property -> stretch.put(
                                property.getKey(),
                                property.getValue().isNull()
                                        ? ""
                                        : property.getValue().asString()));
                LocalDate first = LocalDate.parse(cell(stretch, "begin").substring(0, 10));
                LocalDate last = LocalDate.parse(cell(stretch, "end").substring(0, 10));
                agrees(stretch, first, last);
                if (cell(stretch, "state").equals("shifting"))
                    assertThat(cell(stretch, "share").isEmpty()).isEqualTo(step == Step.CHANGE && !first.equals(last));
                days += last.toEpochDay() - first.toEpochDay() + 1;
            }
            assertThat(days).isEqualTo(883 * 3 * 3);
        }
    }

    @Test
    void each_placemark_holds_on_all_its_days() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        Document kml = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(Table.KML, Step.MONTH).getBytes(StandardCharsets.UTF_8)));
        NodeList placemarks = kml.getElementsByTagName("Placemark");
        long days = 0;
        for (int i = 0; i < placemarks.getLength(); i++) {
            Element placemark = (Element) placemarks.item(i);
            Map<String, String> stretch = new HashMap<>();
            NodeList data = placemark.getElementsByTagName("Data");
            for (int j = 0; j < data.getLength(); j++) {
                Element one = (Element) data.item(j);
                stretch.put(one.getAttribute("name"), one.getTextContent().strip());
            }
            LocalDate first = LocalDate.parse(text(placemark, "begin").substring(0, 10));
            LocalDate last = LocalDate.parse(text(placemark, "end").substring(0, 10));
            agrees(stretch, first, last);
            days += last.toEpochDay() - first.toEpochDay() + 1;
        }
        assertThat(days).isEqualTo(883 * 3 * 3);
    }

    private static String text(Element within, String name) {
        return within.getElementsByTagName(name).item(0).getTextContent();
    }
}
