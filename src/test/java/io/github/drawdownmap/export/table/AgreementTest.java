package io.github.drawdownmap.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.time.Step;
import io.github.drawdownmap.wording.SiteWords;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A walk over all 883 days, three sites and four views, with a telling of the state that is the test's own: made of
/// the dates of the plan and of the reports, and of nothing that the program works out.
class AgreementTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final List<String> TRACKS = List.of("press-report", "joint-statement", "reported");

    /// From which day on a track says what of a site: the state, and words that a sentence and a caption must have.
    private static final Map<String, NavigableMap<LocalDate, Told>> STATES = parsed("""
        ain-al-asad | press-report    | 2024-09-01 | holding full          | no plan published yet       | No plan
        ain-al-asad | press-report    | 2024-09-06 | shifting full none    | to leave                    | to leave
        ain-al-asad | press-report    | 2025-10-01 | holding none          | no coalition forces         | no coalition forces
        baghdad     | press-report    | 2024-09-01 | holding full          | no plan published yet       | No plan
        baghdad     | press-report    | 2024-09-06 | shifting full reduced | to be cut                   | to be cut
        baghdad     | press-report    | 2025-10-01 | shifting reduced none | to leave                    | to leave
        baghdad     | press-report    | 2027-01-01 | holding none          | no coalition forces         | no coalition forces
        erbil       | press-report    | 2024-09-01 | holding full          | no plan published yet       | No plan
        erbil       | press-report    | 2024-09-06 | holding full          | as before the drawdown      | as before
        erbil       | press-report    | 2026-12-01 | shifting full none    | to leave                    | to leave
        erbil       | press-report    | 2027-01-01 | holding none          | no coalition forces         | no coalition forces
        ain-al-asad | joint-statement | 2024-09-01 | holding full          | no plan published yet       | No plan
        ain-al-asad | joint-statement | 2024-09-27 | shifting full none    | mission in Iraq to be over  | as read
        ain-al-asad | joint-statement | 2025-10-01 | holding none          | no coalition forces         | as read
        baghdad     | joint-statement | 2024-09-01 | holding full          | no plan published yet       | No plan
        baghdad     | joint-statement | 2024-09-27 | shifting full none    | mission in Iraq to be over  | as read
        baghdad     | joint-statement | 2025-10-01 | holding none          | no coalition forces         | as read
        erbil       | joint-statement | 2024-09-01 | holding full          | no plan published yet       | No plan
        erbil       | joint-statement | 2024-09-27 | holding full          | as before the drawdown      | as read
        erbil       | joint-statement | 2026-09-01 | shifting full none    | to run at least to          | at least
        erbil       | joint-statement | 2026-10-01 | holding none          | that date has passed        | at least
        ain-al-asad | reported        | 2024-09-01 | holding full          | as before the drawdown      | as before
        ain-al-asad | reported        | 2025-08-18 | shifting full reduced | cut between                 | Cut
        ain-al-asad | reported        | 2025-10-02 | shifting reduced residual | down to advisers        | Cut by
        ain-al-asad | reported        | 2025-10-21 | holding residual      | only advisers               | Advisers
        ain-al-asad | reported        | 2026-01-13 | shifting residual none | last coalition forces leave | Leaving
        ain-al-asad | reported        | 2026-01-18 | holding none          | reported gone               | Gone
        ain-al-asad | reported        | 2026-10-02 | silent none           | by the last report          | last report
        baghdad     | reported        | 2024-09-01 | holding full          | as before the drawdown      | as before
        baghdad     | reported        | 2025-08-24 | shifting full residual | cut to advisers            | Cut
        baghdad     | reported        | 2025-10-02 | holding residual      | only advisers               | Advisers
        baghdad     | reported        | 2025-12-31 | shifting residual none | last coalition forces leave | Leaving
        baghdad     | reported        | 2026-01-19 | holding none disputed | gone since 18 January 2026, disputed | Gone since 18 Jan 2026, disputed
        baghdad     | reported        | 2026-09-27 | holding none          | reported gone               | Gone
        baghdad     | reported        | 2026-10-02 | silent none           | by the last report          | last report
        erbil       | reported        | 2024-09-01 | holding full          | as before the drawdown      | as before
        erbil       | reported        | 2026-02-04 | shifting full reduced | cut between                 | Cut
        erbil       | reported        | 2026-02-25 | holding reduced       | clearly fewer forces        | Significantly reduced
        erbil       | reported        | 2026-09-27 | shifting reduced none | last coalition forces leave | Leaving
        erbil       | reported        | 2026-10-01 | holding none          | reported gone               | Gone
        erbil       | reported        | 2026-10-02 | silent none           | by the last report          | last report
        """);

    /// From which day on a report stands to a plan how, and words that sentence and caption must have; N is the count
    /// of days since 30 September 2025.
    private static final Map<String, NavigableMap<LocalDate, Told>> COMPARISONS = parsed("""
        ain-al-asad | press-report    | 2024-09-01 | not-public     | no plan published yet        | No plan published yet
        ain-al-asad | press-report    | 2024-09-06 | no-date-passed | no date has passed yet       | No date has passed
        ain-al-asad | press-report    | 2025-10-01 | passed         | not yet empty: withdrawal    | N past its date
        ain-al-asad | press-report    | 2025-10-21 | passed         | not yet empty: only advisers | N past its date
        ain-al-asad | press-report    | 2026-01-13 | reaching       | 105 to 109 days past         | 105–109 days past
        ain-al-asad | press-report    | 2026-01-18 | late           | 105 to 109 days after        | 105–109 days after
        baghdad     | press-report    | 2024-09-01 | not-public     | no plan published yet        | No plan published yet
        baghdad     | press-report    | 2024-09-06 | no-date-passed | no date has passed yet       | No date has passed
        baghdad     | press-report    | 2025-10-01 | reaching       | the cut falls between        | about on time
        baghdad     | press-report    | 2025-10-02 | about-met      | now fewer than planned       | Fewer than planned
        baghdad     | press-report    | 2026-01-19 | met            | 347 to 365 days before the end of 2026, disputed | 347–365 days before its date, disputed
        baghdad     | press-report    | 2026-09-27 | met            | disputed until               | 347–365 days before its date
        erbil       | press-report    | 2024-09-01 | not-public     | no plan published yet        | No plan published yet
        erbil       | press-report    | 2024-09-06 | no-date-passed | no date has passed yet       | No date has passed
        erbil       | press-report    | 2026-02-25 | fewer          | the plan has no cut yet      | Fewer than planned
        erbil       | press-report    | 2026-09-27 | reaching       | two to three months before   | Leaving 2–3 months
        erbil       | press-report    | 2026-10-01 | met            | two to three months before   | Left 2–3 months
        ain-al-asad | joint-statement | 2024-09-01 | not-public     | no plan published yet        | No plan published yet
        ain-al-asad | joint-statement | 2024-09-27 | no-date-passed | no date has passed yet       | No date has passed
        ain-al-asad | joint-statement | 2025-10-01 | passed         | past the date that the plan gives | N past the date
        ain-al-asad | joint-statement | 2026-01-13 | reaching       | 105 to 109 days past         | 105–109 days past
        ain-al-asad | joint-statement | 2026-01-18 | late           | left 105 to 109 days after   | 105–109 days after
        baghdad     | joint-statement | 2024-09-01 | not-public     | no plan published yet        | No plan published yet
        baghdad     | joint-statement | 2024-09-27 | no-date-passed | no date has passed yet       | No date has passed
        baghdad     | joint-statement | 2025-10-01 | passed         | past the date that the plan gives | N past the date
        baghdad     | joint-statement | 2025-12-31 | reaching       | 92 to 110 days past          | 92–110 days past
        baghdad     | joint-statement | 2026-01-19 | late           | names no base, disputed      | disputed
        baghdad     | joint-statement | 2026-09-27 | late           | disputed until               | 92–110 days after
        erbil       | joint-statement | 2024-09-01 | not-public     | no plan published yet        | No plan published yet
        erbil       | joint-statement | 2024-09-27 | no-date-passed | run at least to September    | No date has passed
        erbil       | joint-statement | 2026-02-25 | fewer          | fewer than before            | Fewer than before
        erbil       | joint-statement | 2026-09-27 | reaching       | ending between               | Ending
        erbil       | joint-statement | 2026-10-01 | ended          | ended in the month named     | Ended in the month named
        """);

    private static final LocalDate DUE = LocalDate.of(2025, 9, 30);

    private static Map<String, Map<String, String>> csv = Map.of();

    /// What is told from a day on.
    private record Told(String state, String sentence, String caption) {
        static Told of(Map<String, NavigableMap<LocalDate, Told>> told, String site, String track, LocalDate day) {
            return Objects.requireNonNull(told.get(site + "/" + track))
                    .floorEntry(day)
                    .getValue();
        }
    }

    private static Map<String, NavigableMap<LocalDate, Told>> parsed(String table) {
        Map<String, NavigableMap<LocalDate, Told>> told = new HashMap<>();
        table.lines()
                .map(line -> line.strip().split("\\s*\\|\\s*", -1))
                .forEach(cells -> told.computeIfAbsent(cells[0] + "/" + cells[1], first -> new TreeMap<>())
                        .put(LocalDate.parse(cells[2]), new Told(cells[3], cells[4], cells[5])));
        return told;
    }

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
                    Told told = Told.of(STATES, site.id(), track, day);
                    String plan = track.equals("reported") ? "press-report" : track;
                    Told compared = Told.of(COMPARISONS, site.id(), plan, day);
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
                    Told told = Told.of(STATES, site.id(), track.id(), day);
                    String where = key(site.id(), track.id(), day);
                    assertThat(words.caption(track)).as(where).contains(told.caption());
                    assertThat(words.told(List.of(track)))
                            .as(where)
                            .singleElement()
                            .asString()
                            .containsIgnoringCase(told.sentence());
                    if (!track.isPlanned()) continue;
                    Told compared = Told.of(COMPARISONS, site.id(), track.id(), day);
                    assertThat(words.caption(track, report)).as(where).contains(counted(compared.caption(), day));
                    assertThat(words.spoken(List.of(report, track)))
                            .as(where)
                            .contains(
                                    Told.of(STATES, site.id(), "reported", day).sentence())
                            .containsIgnoringCase(compared.sentence());
                    List<String> card = words.told(List.of(report, track));
                    assertThat(card).as(where).hasSize(2);
                    assertThat(card.getFirst())
                            .as(where)
                            .containsIgnoringCase(
                                    Told.of(STATES, site.id(), "reported", day).sentence());
                    assertThat(card.getLast()).as(where).containsIgnoringCase(compared.sentence());
                }
            }
    }

    private static String counted(String caption, LocalDate day) {
        long days = day.toEpochDay() - DUE.toEpochDay();
        return caption.replace("N ", days == 1 ? "1 day " : days + " days ");
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
            Told told = Told.of(STATES, cell(stretch, "site"), cell(stretch, "track"), day);
            assertThat(cell(stretch, "words")).as(where).contains(told.sentence());
            boolean passed = cell(row, "difference").equals("passed");
            assertThat(cell(stretch, "days_late_least"))
                    .as(where)
                    .isEqualTo(passed && !first.equals(last) ? "" : cell(row, "days_late_least"));
        }
        if (!first.equals(last))
            assertThat(cell(stretch, "words") + cell(stretch, "difference_words"))
                    .doesNotContainPattern("in \\d+ days|earlier|\\d+ days past the date, not");
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
