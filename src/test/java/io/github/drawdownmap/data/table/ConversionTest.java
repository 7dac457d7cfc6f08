package io.github.drawdownmap.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.data.Unread;
import io.github.drawdownmap.data.json.PostureFileException;
import io.github.drawdownmap.data.table.file.SeparatedValues;
import io.github.drawdownmap.data.table.file.Sheet;
import io.github.drawdownmap.data.table.file.TableFileException;
import io.github.drawdownmap.data.table.kind.TableKind;
import io.github.drawdownmap.data.table.value.DateOrder;
import io.github.drawdownmap.geo.LatLon;
import io.github.drawdownmap.posture.About;
import io.github.drawdownmap.posture.Change;
import io.github.drawdownmap.posture.Event;
import io.github.drawdownmap.posture.Level;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import io.github.drawdownmap.posture.Site;
import io.github.drawdownmap.posture.SiteTrack;
import io.github.drawdownmap.posture.Track;
import io.github.drawdownmap.posture.source.Citation;
import io.github.drawdownmap.posture.source.Source;
import io.github.drawdownmap.time.Edtf;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConversionTest {
    private static final String SITES = """
        sites
        name;lat;lon
        Kidal;18,4411;1,4078
        Ménaka;15.9182;2.4022
        """;
    private static final String CHANGES = """
        changes
        site,date,level,source,text
        all,since before 10 June 2021,full,lci,
        Kidal,2 to 12 October 2021,reduced,malivox,A convoy set out.
        Kidal,13 Oct 2021 - 31 Oct 2021,none,"lci; malivox",
        Ménaka,13 June 2022,none,malivox: The last left.,
        """;
    private static final String SOURCES = """
        sources
        id,publisher,title,published,url
        lci,LCI,Bases to close,9 July 2021,https://example.org/lci
        malivox,Malivox,A convoy,Oct 2021,https://example.org/malivox
        """;

    private static final Conversion.Terms TERMS =
            new Conversion.Terms("Bases", LocalDate.of(2022, 9, 1), DateOrder.UNSURE);

    /// Tables that begin with their name in a line of its own.
    private static Conversion convert(String... tables) {
        return Conversion.of(
                Arrays.stream(tables).map(table -> sheet(table, false)).toList(), TERMS);
    }

    private static Sheet sheet(String table, boolean isHidden) {
        String[] parts = table.split("\n", 2);
        try {
            byte[] bytes = parts[1].getBytes(StandardCharsets.UTF_8);
            List<Sheet.Line> lines = SeparatedValues.read(parts[0], bytes, Optional.empty());
            return new Sheet(parts[0] + ".csv", parts[0], false, isHidden, lines);
        } catch (TableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Posture posture(Conversion conversion) {
        return conversion.posture().orElseThrow(() -> new AssertionError(conversion.problems()));
    }

    private static List<String> errors(Conversion conversion) {
        return conversion.problems().stream()
                .filter(TableProblem::isError)
                .map(TableProblem::toString)
                .toList();
    }

    private static List<String> warnings(Conversion conversion) {
        return conversion.problems().stream()
                .filter(problem -> !problem.isError())
                .map(TableProblem::what)
                .toList();
    }

    private static SiteTrack reported(Posture posture, String site) {
        return posture.site(site).orElseThrow().track(posture.reportedTrack().orElseThrow());
    }

    private static List<String> told(SiteTrack track) {
        return track.changes().stream()
                .map(change -> change.level().id() + " " + Edtf.write(change.when()))
                .toList();
    }

    @Nested
    class Three_tables {
        private final Conversion conversion = convert(SITES, CHANGES, SOURCES);

        @Test
        void may_say_of_a_whole_track_that_it_is_final() {
            String tracks = """
                    tracks
                    id,kind,label,final
                    reported,reported,Reports,yes
                    """;
            Posture posture = posture(convert(SITES, CHANGES, SOURCES, tracks));
            assertThat(reported(posture, "kidal").changes())
                    .extracting(Change::isFinal)
                    .containsExactly(false, false, true);
        }

        @Test
        void are_enough() {
            Posture posture = posture(conversion);
            assertThat(errors(conversion)).isEmpty();
            assertThat(posture.sites()).extracting(Site::id).containsExactly("kidal", "menaka");
            assertThat(posture.sites()).extracting(Site::name).containsExactly("Kidal", "Ménaka");
            assertThat(posture.site("kidal").orElseThrow().position()).isEqualTo(new LatLon(18.4411, 1.4078));
            assertThat(told(reported(posture, "kidal")))
                    .containsExactly(
                            "full ../2021-06-10", "reduced 2021-10-02/2021-10-12", "none 2021-10-13/2021-10-31");
            assertThat(told(reported(posture, "menaka"))).containsExactly("full ../2021-06-10", "none 2022-06-13");
        }

        @Test
        void give_what_the_cells_say() {
            Change last = reported(posture(conversion), "menaka").changes().getLast();
            assertThat(last.citations())
                    .extracting(citation -> citation.source().id(), Citation::says)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("malivox", "The last left."));
            assertThat(reported(posture(conversion), "kidal").changes().get(1).summary())
                    .isEqualTo("A convoy set out.");
        }

        @Test
        void give_a_file_that_the_reader_reads_to_the_same_posture() throws PostureFileException {
            String file = conversion.file().orElseThrow();
            assertThat(PostureValues.of(PostureReader.read(file, "x").posture().orElseThrow()))
                    .isEqualTo(PostureValues.of(posture(conversion)));
        }

        @Test
        void of_a_track_that_is_broken_tell_of_its_row_alone() {
            String tracks = """
                tracks
                id,kind,label,stated,sources
                plan,planned,Plan,2021-07-09,nobody
                reported,reported,Reports,,
                """;
            String plan = """
                changes
                site,track,when,level,sources
                all,plan,by 2021-12-31,none,lci
                all,reported,since before 10 June 2021,full,malivox
                """;
            Conversion conversion = convert(SITES, plan, SOURCES, tracks);

            assertThat(errors(conversion))
                    .containsExactly("tracks.csv, row 2, column E \"sources\": error: there is no source \"nobody\""
                            + " - use \"lci\" or \"malivox\", or add it to the table \"sources\"");
            assertThat(told(reported(posture(conversion), "kidal"))).containsExactly("full ../2021-06-10");
        }

        @Test
        void come_back_without_what_they_did_not_say() {
            PostureTables tables = PostureTables.of(posture(conversion));
            assertThat(tables.lines(TableKind.SOURCES).getFirst())
                    .containsExactly("id", "publisher", "title", "published", "url");
            assertThat(tables.lines(TableKind.LEVELS).getFirst()).containsExactly("id", "label", "rule", "weight");
            assertThat(tables.lines(TableKind.POSTURE))
                    .extracting(List::getFirst)
                    .containsExactly("what", "title", "compiled", "span", "confidence");
        }

        @Test
        void may_have_the_word_and_between_sources() {
            for (String and : List.of("and", "&", "und", "et")) {
                Conversion told = convert(SITES, CHANGES.replace("lci; malivox", "lci " + and + " malivox"), SOURCES);
                assertThat(errors(told)).isEmpty();
                assertThat(reported(posture(told), "kidal").changes().getLast().citations())
                        .extracting(citation -> citation.source().id())
                        .containsExactly("lci", "malivox");
            }
        }

        @Test
        void may_cite_another_source_by_its_id_behind_what_one_says() {
            assertThat(cited("malivox [p. 2; p. 3]: Half; the rest, too; lci"))
                    .containsExactly("malivox|Half; the rest, too|p. 2; p. 3", "lci||");
            assertThat(cited("malivox: Half; lci [p. 4]: No, all | malivox"))
                    .containsExactly("malivox|Half|", "lci|No, all|p. 4", "malivox||");
            assertThat(cited("malivox: Half; as lci said")).containsExactly("malivox|Half; as lci said|");
            assertThat(cited("malivox: Half\\; lci")).containsExactly("malivox|Half; lci|");
            assertThat(warnings("malivox: Half; lci")).isEmpty();
            assertThat(warnings("malivox: Half\\; LCI")).isEmpty();
        }

        @Test
        void tell_of_a_source_that_has_slid_into_the_next_column_as_no_quotation_marks_hold_the_list() {
            String changes = """
                    changes
                    site;date;level;source;asks;note
                    all;since before 10 June 2021;full;lci; malivox;
                    Kidal;by 12 October 2021;reduced;lci;;malivox
                    """;
            assertThat(convert(SITES, changes, SOURCES).problems().stream()
                            .map(TableProblem::toString)
                            .filter(problem -> problem.startsWith("changes.csv, row")))
                    .containsExactly(
                            "changes.csv, row 2, column E \"asks\": warning: at Kidal, Ménaka: \"malivox\" is a source, and"
                                    + " looks like one that has slid out of the column \"source\" - write the list there,"
                                    + " \"lci; malivox\", with its quotation marks where the table is a text");
        }

        @Test
        void say_when_what_a_source_says_names_another_in_a_way_that_may_mean_either() {
            String remedy = " - if it is cited, write it in a line of its own";
            String place = "changes.csv, row 5, column D \"source\": warning: ";
            assertThat(cited("malivox: Half; Bases to close")).containsExactly("malivox|Half; Bases to close|");
            assertThat(warnings("malivox: Half; Bases to close"))
                    .containsExactly(place
                            + "\"Bases to close\" is taken for a part of what \"malivox\" says, but it names a source"
                            + " too" + remedy);
            assertThat(warnings("malivox: Half, lci"))
                    .containsExactly(place
                            + "\"lci\" is taken for a part of what \"malivox\" says, but it names a source too"
                            + remedy);
        }

        private List<String> cited(String cell) {
            Conversion conversion =
                    convert(SITES, CHANGES.replace("malivox: The last left.", "\"" + cell + "\""), SOURCES);
            return reported(posture(conversion), "menaka").changes().getLast().citations().stream()
                    .map(citation -> citation.source().id() + "|" + citation.says() + "|" + citation.where())
                    .toList();
        }

        private List<String> warnings(String cell) {
            return convert(SITES, CHANGES.replace("malivox: The last left.", "\"" + cell + "\""), SOURCES)
                    .problems()
                    .stream()
                    .map(TableProblem::toString)
                    .filter(problem -> problem.contains("row 5, column D"))
                    .toList();
        }

        @Test
        void may_name_several_plans_without_a_table_of_them() {
            Conversion planned = convert(SITES, SOURCES, """
                    changes
                    site,track,when,level,sources
                    all,,since before 10 June 2021,full,lci
                    Kidal,Plan of July,by 30 September 2021,none,lci
                    Kidal,second plan,by 31 December 2021,none,malivox
                    """);
            assertThat(errors(planned)).isEmpty();
            assertThat(posture(planned).plannedTracks())
                    .extracting(track -> track.label() + " of " + track.stated().orElseThrow())
                    .containsExactly("Plan of July of 2021-07-09", "second plan of 2021-10-31");
        }

        @Test
        void may_call_the_plan_by_either_name_and_others_by_letters_that_have_no_latin() {
            Conversion planned = convert(SITES, SOURCES, """
                    changes
                    site,track,when,level,sources
                    all,,since before 10 June 2021,full,lci
                    Kidal,plan,by 30 September 2021,none,lci
                    Ménaka,The plan,by 31 October 2021,none,lci
                    Kidal,Plan А,by 31 December 2021,none,malivox
                    Kidal,Plan Б,by 31 January 2022,none,malivox
                    """);
            assertThat(errors(planned)).isEmpty();
            assertThat(posture(planned).plannedTracks())
                    .extracting(Track::label)
                    .containsExactly("The plan", "Plan А", "Plan Б");
        }

        @Test
        void may_have_a_table_of_events_that_does_not_say_which_are_marked_so_all_are() {
            String events = """
                    events
                    date,title,sources,%s
                    1 February 2022,A vote,lci,
                    1 March 2022,A speech,lci,yes
                    """;
            Conversion unmarked = convert(SITES, CHANGES, SOURCES, events.formatted("note"));
            assertThat(posture(unmarked).events()).extracting(Event::major).containsExactly(true, true);
            assertThat(unmarked.problems())
                    .extracting(TableProblem::what)
                    .contains(
                            "the table of events has no column \"major\", so all of them are marked on the time axis");
            Conversion marked = convert(SITES, CHANGES, SOURCES, events.formatted("major"));
            assertThat(posture(marked).events()).extracting(Event::major).containsExactly(false, true);
        }

        @Test
        void may_cite_a_source_by_its_publisher_who_has_no_other() {
            String changes = """
                    changes
                    site,when,level,sources
                    Kidal,since before 10 June 2021,full,The Evening Paper
                    Kidal,2 October 2021,none,agency; The evening paper
                    """;
            String sources = """
                    sources
                    publisher,title,published
                    The Evening Paper,What is left,1 June 2021
                    An agency,A convoy,1 October 2021
                    Agency,Another,2 October 2021
                    """;
            Conversion cited = convert(SITES, changes, sources);
            assertThat(errors(cited)).isEmpty();
            assertThat(reported(posture(cited), "kidal").changes().getLast().citations())
                    .extracting(citation -> citation.source().publisher())
                    .containsExactly("Agency", "The Evening Paper");
            Conversion unsure = convert(SITES, changes, sources + "The Evening Paper,A second,3 October 2021\n");
            assertThat(errors(unsure)).anyMatch(error -> error.contains("there is no source \"The Evening Paper\""));
        }

        @Test
        void say_what_they_leave_out_and_what_stands_for_it() {
            assertThat(conversion.problems())
                    .extracting(TableProblem::what)
                    .containsExactly(
                            "the tables have no title, so it is \"Bases\"",
                            "the tables do not say as of when they are, so it is today, 2022-09-01",
                            "4 rows do not say how far the sources carry it, so it is \"medium\"",
                            "the tables do not say which days they cover, so it is those of the changes,"
                                    + " 2021-06-01/2022-06-30",
                            "there is no table \"levels\", so the levels are none, residual, reduced and full",
                            "the last report is that nobody is left at Kidal, Ménaka, and it fades from the next day on",
                            "\"2022-06-13\" is later than all that is cited for it, the newest of 2021-10-31");
            assertThat(posture(conversion).levels()).extracting(Level::id).containsExactly("none", "reduced", "full");
        }
    }

    @Nested
    class A_row_that_cannot_be_used {
        @Test
        void is_told_of_with_its_place_and_the_rest_is_converted() {
            Conversion conversion = convert(
                    SITES, CHANGES, SOURCES + "twice,Paper,,31 Sep 2021,\nother,Paper,A title,soon,nowhere\n", """
                    events
                    id,date,title,kind,sources,confidence
                    talks,early 2022,Talks,politics,lci,high
                    vote,1 Feb 2022,A vote,politiks,lci,high
                    speech,1 March 2022,A speech,statement,lci,high
                    """);
            assertThat(errors(conversion))
                    .containsExactly(
                            "sources.csv, row 4, column D \"published\": error: \"31 Sep 2021\" names a day that does"
                                    + " not exist: September 2021 has 30 days - write one of the calendar",
                            "sources.csv, row 4: error: the row has no title - fill the column \"title\"",
                            "sources.csv, row 5, column D \"published\": error: \"soon\" is no date - write 2025-09-30,"
                                    + " 30 Sep 2025, Sep 2025, by 30 Sep 2025, 1 to 30 Sep 2025, or EDTF such as"
                                    + " 2025-09/2025-10",
                            "events.csv, row 2, column B \"date\": error: \"early 2022\" is no exact date - write the days"
                                    + " that you mean, such as 2022-01/2022-04",
                            "events.csv, row 3, column D \"kind\": error: \"politiks\" is not \"statement\", \"attack\","
                                    + " \"handover\", \"departure\", \"politics\", \"background\" or \"other\" - did you"
                                    + " mean \"politics\"?");
            Posture posture = posture(conversion);
            assertThat(posture.sources()).extracting(Source::id).containsExactly("lci", "malivox", "other");
            assertThat(posture.events()).hasSize(1);
            assertThat(posture.sites()).hasSize(2);
        }

        @Test
        void is_told_of_with_the_words_of_which_it_lacks_one() {
            String figures = """
                    figures
                    when,area,scope,text,sources%s
                    June 2021,The north,Soldiers,about 300,lci%s
                    """;
            String choice = ", with \"reported\", \"planned\" or \"ceiling\"";
            assertThat(errors(convert(SITES, CHANGES, SOURCES, figures.formatted("", ""))))
                    .containsExactly(
                            "figures.csv: error: the table has no column \"kind\" - add it and fill it in each row"
                                    + choice);
            assertThat(errors(convert(SITES, CHANGES, SOURCES, figures.formatted(",kind", ","))))
                    .containsExactly(
                            "figures.csv, row 2: error: the row has no kind - fill the column \"kind\"" + choice);
        }

        @Test
        void is_told_of_all_that_is_wrong_with_it_at_once() {
            String changes = """
                changes
                site,date,level,source,confidence,final,track
                all,since before 10 June 2021,full,lci,,,
                Ménaka,33 June 2022,gne,xx,huge,perhaps,reportd
                """;
            assertThat(errors(convert(SITES, changes, SOURCES)))
                    .containsExactly(
                            "changes.csv, row 3, column G \"track\": error: there is no track \"reportd\" - did you mean"
                                    + " \"reported\"?",
                            "changes.csv, row 3, column C \"level\": error: there is no level \"gne\" - did you mean"
                                    + " \"gone\"?",
                            "changes.csv, row 3, column B \"date\": error: \"33 June 2022\" names a day that does not"
                                    + " exist: June 2022 has 30 days - write one of the calendar",
                            "changes.csv, row 3, column D \"source\": error: there is no source \"xx\" - use \"lci\" or"
                                    + " \"malivox\", or add it to the table \"sources\"",
                            "changes.csv, row 3, column F \"final\": error: \"perhaps\" is neither yes nor no - write"
                                    + " yes or no",
                            "changes.csv, row 3, column E \"confidence\": error: \"huge\" is not \"high\", \"medium\" or"
                                    + " \"low\" - use \"high\", \"medium\" or \"low\"",
                            "changes.csv, row 3: error: with this row all is left out that \"reported\" says of"
                                    + " \"Ménaka\" - mend the row; without one change the level before it would seem to"
                                    + " hold on");
        }

        @Test
        void is_told_of_all_that_is_wrong_with_it_whatever_its_table() {
            String levels = "levels\nid;label;rule;weight\nnone;;Nobody is left;nil\nfull;As before;Nobody left;1\n";
            String tracks = "tracks\nid;kind;label;stated\nreported;told;;soon\n";
            String phases = "phases\ntrack;label;when;asks;sources\nplanned;;soon;All to go;xx\n";
            String versions = "versions\nsite;change;known;when;level;sources\nKidal;2;;soon;full;xx\n";
            String evidence = "evidence\nsite;level;when;sources\nNowhere;;soon;xx\n";
            String mentions = "mentions\nsite;when;sources\nNowhere;soon;\n";
            String disputes = "disputes\nsite;when;claim;sources\nNowhere;soon;;xx\n";
            String contradictions = "contradictions\ntopic;site;claim;sources\nWhen;Nowhere;They left;xx\n";
            String figures = "figures\nwhen;area;scope;kind;text;sources;min\nsoon;Mali;Soldiers;;300;xx;some\n";
            List<String> errors = errors(convert(
                    SITES + ";96;95\n",
                    CHANGES,
                    SOURCES,
                    levels,
                    tracks,
                    phases,
                    versions,
                    evidence,
                    mentions,
                    disputes,
                    contradictions,
                    figures));
            assertThat(errors.stream().map(error -> error.replaceFirst("( \"\\w+\")?: error:.*", "")))
                    .contains("levels.csv, row 2", "levels.csv, row 2, column D")
                    .contains("tracks.csv, row 2, column B", "tracks.csv, row 2", "tracks.csv, row 2, column D")
                    .contains("phases.csv, row 2, column A", "phases.csv, row 2", "phases.csv, row 2, column C")
                    .contains("phases.csv, row 2, column E", "versions.csv, row 2", "versions.csv, row 2, column D")
                    .contains("versions.csv, row 2, column F", "sites.csv, row 4", "sites.csv, row 4, column B")
                    .contains("evidence.csv, row 2, column A", "evidence.csv, row 2", "evidence.csv, row 2, column C")
                    .contains("evidence.csv, row 2, column D", "mentions.csv, row 2, column A", "mentions.csv, row 2")
                    .contains("mentions.csv, row 2, column B", "disputes.csv, row 2", "disputes.csv, row 2, column A")
                    .contains("disputes.csv, row 2, column B", "disputes.csv, row 2, column D")
                    .contains("contradictions.csv, row 2, column B", "contradictions.csv, row 2, column D")
                    .contains("figures.csv, row 2, column A", "figures.csv, row 2", "figures.csv, row 2, column F")
                    .contains("figures.csv, row 2, column G")
                    .noneMatch(place -> place.startsWith("levels.csv, row 3") || place.startsWith("error: the list"));
        }

        @Test
        void is_used_without_its_date_when_it_is_a_source_and_that_alone_is_wrong() {
            Conversion conversion = convert(SITES, CHANGES, SOURCES.replace("9 July 2021", "2021-13-09"));
            assertThat(errors(conversion))
                    .containsExactly(
                            "sources.csv, row 2, column D \"published\": error: \"2021-13-09\" names a day that"
                                    + " does not exist - write one of the calendar");
            assertThat(posture(conversion).sources())
                    .extracting(Source::published)
                    .element(0)
                    .isEqualTo(Optional.empty());
            assertThat(posture(conversion).sites())
                    .allMatch(site -> !site.track(
                                    posture(conversion).reportedTrack().orElseThrow())
                            .changes()
                            .isEmpty());
        }

        /// Of five rows about Kidal one is right.
        @Test
        void is_told_once_of_many_with_the_same_fault_and_says_how_many_they_are() {
            String same = "Kidal,1 Nov 2021,full,lcj,\n".repeat(4);
            assertThat(errors(convert(SITES, CHANGES + same, SOURCES)))
                    .contains(
                            "changes.csv, row 6, column D \"source\": error: there is no source \"lcj\"; the same 3 times"
                                    + " more, next in changes.csv, row 7, column D \"source\" - did you mean \"lci\"?");
        }

        @Test
        void is_not_offered_to_others_and_those_that_cite_it_say_why_they_cannot_be_used() {
            String changes = CHANGES.replace("full,lci,", "full,,").replace("malivox: The last left.", "malivox; lcix");
            assertThat(errors(convert(SITES, changes, SOURCES.replace("Bases to close", ""))))
                    .contains("changes.csv, row 2: error: the row has no sources - fill the column \"sources\", with"
                            + " \"malivox\"")
                    .contains(
                            "changes.csv, row 4, column D \"source\": error: the source \"lci\" cannot be used, as its"
                                    + " row has an error - mend sources.csv, row 2");
        }

        @Test
        void costs_no_event_of_all_sites_and_is_named_by_one_of_that_site_alone() {
            String events = "events\nwhen,title,site,sources\n1 Feb 2022,A vote,all,lci\n2 Feb 2022,Talks,Gao,lci\n";
            Conversion conversion = convert(SITES + "Gao;96;95\n", CHANGES, SOURCES, events);
            assertThat(errors(conversion))
                    .containsExactly(
                            "sites.csv, row 4, column B \"lat\": error: latitude 96.0 is not within -90..90 - write"
                                    + " degrees, such as longitude -0.0056 and latitude 16.2484",
                            "events.csv, row 3, column C \"site\": error: the site \"Gao\" cannot be used, as its row has"
                                    + " an error - mend sites.csv, row 4");
            assertThat(posture(conversion).events())
                    .extracting(Event::siteIds)
                    .containsExactly(List.of("kidal", "menaka"));
        }

        @Test
        void leaves_a_file_without_an_error() throws PostureFileException {
            Conversion conversion = convert(SITES + "Gao;96;95\nGossi;;\n", CHANGES, SOURCES);
            assertThat(errors(conversion))
                    .containsExactly(
                            "sites.csv, row 4, column B \"lat\": error: latitude 96.0 is not within -90..90 - write"
                                    + " degrees, such as longitude -0.0056 and latitude 16.2484",
                            "sites.csv, row 5: error: the site has no latitude and longitude - fill the columns latitude"
                                    + " and longitude, such as 16.2484 and -0.0055");
            assertThat(PostureReader.read(conversion.file().orElseThrow(), "x").hasErrors())
                    .isFalse();
        }

        @Test
        void whose_level_and_date_are_exchanged_says_so() {
            String exchanged = CHANGES.replace("13 June 2022,none", "none,13 June 2022");
            assertThat(errors(convert(SITES, exchanged, SOURCES)))
                    .contains("changes.csv, row 5, column C \"level\": error: there is no level \"13 June 2022\" -"
                            + " exchange it with \"none\", which stands where the date belongs");
        }

        @Test
        void of_a_site_that_is_there_already_is_passed_over() {
            Conversion twice = convert(SITES + "Ménaka;15.9182;2.4022\n", CHANGES, SOURCES);
            assertThat(warnings(twice)).contains("row 3 is the same site, so this one is passed over");
            assertThat(posture(twice).sites()).hasSize(2);
        }

        @Test
        void of_the_whole_that_is_there_already_is_passed_over() {
            String posture = "posture\ntitle,Two bases\nnot claimed,Numbers\nnot claimed,Names\ntitle,Two camps\n";
            Conversion twice = convert(posture, SITES, CHANGES, SOURCES);
            assertThat(posture(twice).title()).isEqualTo("Two bases");
            assertThat(posture(twice).notClaimed()).containsExactly("Numbers", "Names");
            assertThat(warnings(twice))
                    .contains("\"title\" stands in row 1 already, so this one is passed over")
                    .noneMatch(warning -> warning.startsWith("\"not claimed\""));
        }

        @Test
        void may_call_what_is_reported_reports() {
            String named = CHANGES.replace("source,text", "source,text,track")
                    .replace("The last left.,", "The last left.,,reports");
            assertThat(errors(convert(SITES, named, SOURCES))).isEmpty();
        }

        @Test
        void costs_all_of_its_site_and_track_when_it_is_a_change() {
            Conversion conversion = convert(SITES, CHANGES + "Kidal,2023,nobody,lci,\n", SOURCES);
            assertThat(posture(conversion).sites()).hasSize(2);
            assertThat(reported(posture(conversion), "kidal").changes()).hasSize(3 + 1);

            Conversion broken = convert(SITES, CHANGES + "Kidal,2023,fule,lci,\n", SOURCES);
            assertThat(errors(broken))
                    .containsExactly(
                            "changes.csv, row 6, column C \"level\": error: there is no level \"fule\" - did you mean"
                                    + " \"full\"?",
                            "changes.csv, row 6: error: with this row all is left out that \"reported\" says of"
                                    + " \"Kidal\" - mend the row; without one change the level before it would seem to"
                                    + " hold on");
            assertThat(reported(posture(broken), "kidal").changes()).isEmpty();
            assertThat(reported(posture(broken), "menaka").changes()).hasSize(2);
        }

        /// Else the level before would seem to hold on at Ménaka.
        @Test
        void costs_the_site_that_it_probably_means() {
            Conversion broken = convert(SITES, CHANGES.replace("Ménaka,13 June", "Menakka,13 June"), SOURCES);
            assertThat(errors(broken))
                    .containsExactly(
                            "changes.csv, row 5, column A \"site\": error: there is no site \"Menakka\" - did you mean"
                                    + " \"Ménaka\"?",
                            "changes.csv, row 5: error: with this row all is left out that \"reported\" says of"
                                    + " \"Ménaka\" - mend the row; without one change the level before it would seem to"
                                    + " hold on");
            assertThat(reported(posture(broken), "menaka").changes()).isEmpty();
            assertThat(reported(posture(broken), "kidal").changes()).hasSize(3);
        }

        @Test
        void costs_each_of_the_sites_that_it_names_as_people_speak() {
            Map<String, String> right = Map.of(
                    "Kidal and Ménaka",
                    "Kidal; Ménaka",
                    "Kidal & Menakka",
                    "Kidal; Menakka",
                    "kidal/ménaka",
                    "kidal; ménaka",
                    "both bases",
                    "all");
            right.forEach((written, meant) -> {
                Conversion broken = convert(SITES, CHANGES + written + ",June 2022,none,lci,\n", SOURCES);
                assertThat(errors(broken))
                        .containsExactly(
                                "changes.csv, row 6, column A \"site\": error: there is no site \"" + written
                                        + "\" - did you mean \"" + meant + "\"?",
                                "changes.csv, row 6: error: with this row all is left out that \"reported\" says of"
                                        + " \"Kidal\", \"Ménaka\" - mend the row; without one change the level before it"
                                        + " would seem to hold on");
                assertThat(reported(posture(broken), "kidal").changes()).isEmpty();
                assertThat(reported(posture(broken), "menaka").changes()).isEmpty();
            });
        }

        @Test
        void says_once_what_it_costs_when_it_is_of_all_sites() {
            Conversion broken = convert(SITES, CHANGES.replace("2021,full", "2021,fule"), SOURCES);
            assertThat(errors(broken))
                    .containsExactly(
                            "changes.csv, row 2, column C \"level\": error: there is no level \"fule\" - did you mean"
                                    + " \"full\"?",
                            "changes.csv, row 2: error: with this row all is left out that \"reported\" says of"
                                    + " \"Kidal\", \"Ménaka\" - mend the row; without one change the level before it"
                                    + " would seem to hold on");
        }

        @Test
        void costs_the_site_that_stands_beside_one_that_nobody_knows() {
            Conversion broken = convert(SITES, CHANGES + "Kidal and Goma,June 2022,none,lci,\n", SOURCES);
            assertThat(reported(posture(broken), "kidal").changes()).isEmpty();
            assertThat(reported(posture(broken), "menaka").changes()).hasSize(2);
        }

        /// As the places of a story are called in short: the capital, and not the camp of that name.
        @Test
        void costs_the_only_site_that_begins_with_its_words_or_has_them_in_it() {
            String sites = SITES + "N’Djamena, Camp Kosseï;12.1337;15.034\nGao;16.27;-0.04\n";
            String changes = CHANGES + "\"N’Djamena, Camp Kosseï\",since before 10 June 2021,full,lci,\n";
            for (String name : List.of("n'djaména", "Kossei", "Ndjamena, Camp Kossey")) {
                Conversion broken = convert(sites, changes + '"' + name + "\",13 June 2022,none,lci,\n", SOURCES);
                assertThat(errors(broken))
                        .containsExactly(
                                "changes.csv, row 7, column A \"site\": error: there is no site \"" + name
                                        + "\" - did you mean \"N’Djamena, Camp Kosseï\"?",
                                "changes.csv, row 7: error: with this row all is left out that \"reported\" says of"
                                        + " \"N’Djamena, Camp Kosseï\" - mend the row; without one change the level"
                                        + " before it would seem to hold on");
                assertThat(reported(posture(broken), "n-djamena-camp-kossei").changes())
                        .isEmpty();
                assertThat(reported(posture(broken), "kidal").changes()).hasSize(3);
            }
        }

        @Test
        void costs_none_where_several_sites_begin_with_its_words() {
            String sites = SITES + "Gao Camp;16.27;-0.04\nGao Airport;16.25;-0.01\n";
            assertThat(errors(convert(sites, CHANGES + "Gao,13 June 2022,none,lci,\n", SOURCES)))
                    .containsExactly(
                            "changes.csv, row 6, column A \"site\": error: there is no site \"Gao\" - use \"Kidal\","
                                    + " \"Ménaka\", \"Gao Camp\" or \"Gao Airport\", or add it to the table \"sites\"");
        }

        @Test
        void is_told_the_publisher_whose_name_it_shortens() {
            String sources = SOURCES + "tdt,The Daily Trial,Pages,9 July 2021,https://example.org/trial\n";
            assertThat(errors(convert(SITES, CHANGES.replace("full,lci", "full,Daily Trial"), sources)))
                    .first()
                    .isEqualTo("changes.csv, row 2, column D \"source\": error: there is no source \"Daily Trial\" -"
                            + " did you mean \"The Daily Trial\"?");
        }

        @Test
        void costs_the_track_that_it_probably_means() {
            String named = CHANGES.replace("source,text", "source,text,track")
                    .replace("The last left.,", "The last left.,,reportd");
            String tracks = "tracks\nid,kind,label\nreported,reported,Reported\n";
            Conversion broken = convert(SITES, named, SOURCES, tracks);
            assertThat(errors(broken)).anyMatch(error -> error.contains("did you mean \"reported\"?"));
            assertThat(reported(posture(broken), "menaka").changes()).isEmpty();
            assertThat(reported(posture(broken), "kidal").changes()).hasSize(3);
        }

        @Test
        void costs_its_site_on_each_track_where_it_is_like_none() {
            String named = CHANGES.replace("source,text", "source,text,track")
                            .replace("The last left.,", "The last left.,,announced")
                    + "Ménaka,by June 2022,none,lci,,plan\nKidal,by June 2022,none,lci,,plan\n";
            Conversion broken = convert(SITES, named, SOURCES);
            String left =
                    "changes.csv, row 5: error: with this row all is left out that \"%s\" says of \"Ménaka\" - mend"
                            + " the row; without one change the level before it would seem to hold on";
            assertThat(errors(broken))
                    .containsExactly(
                            "changes.csv, row 5, column F \"track\": error: there is no track \"announced\" - use"
                                    + " \"reported\" or \"plan\"",
                            left.formatted("reported"),
                            left.formatted("plan"));
            assertThat(posture(broken).site("menaka").orElseThrow().tracks()).isEmpty();
            assertThat(reported(posture(broken), "kidal").changes()).hasSize(3);
        }

        @Test
        void costs_none_where_it_is_of_a_place_that_is_like_none_which_may_be_missing() {
            Conversion conversion = convert(SITES, CHANGES + "Tessalit,13 June 2022,none,lci,\n", SOURCES);
            assertThat(errors(conversion))
                    .containsExactly(
                            "changes.csv, row 6, column A \"site\": error: there is no site \"Tessalit\" - use \"Kidal\" or"
                                    + " \"Ménaka\", or add it to the table \"sites\"");
            assertThat(reported(posture(conversion), "menaka").changes()).hasSize(2);
        }

        @Test
        void costs_only_the_site_that_it_is_wrong_of() {
            Conversion conversion = convert(SITES, CHANGES + "Kidal; Ménaka,1 Nov 2021,full,lci,\n", SOURCES);
            assertThat(errors(conversion)).isEmpty();
            Conversion late = convert(SITES, CHANGES + "Kidal; Ménaka,20 Oct 2021,full,lci,\n", SOURCES);
            assertThat(reported(posture(late), "kidal").changes()).isEmpty();
            assertThat(told(reported(posture(late), "menaka")))
                    .containsExactly("full ../2021-06-10", "full 2021-10-20", "none 2022-06-13");
        }

        /// Whether a source is never cited, or a site with a plan never reported, only all rows together can tell.
        @Test
        void lets_nobody_say_that_something_is_nowhere_in_the_tables() {
            String changes =
                    CHANGES.replace("source,text", "source,text,track") + "Ménaka,by June 2022,none,lci,,plan\n";
            String planned = changes.replaceAll("(?m)^(all|Ménaka),(since|13)", "Kidal,$2")
                    .replace("13 June", "14 June");
            String sources = SOURCES + "army,Army,All left,June 2022,https://example.org/army\n";
            String unused = "no one uses the source \"army\"";
            String unreported = "this site has a plan but is never reported";
            assertThat(warnings(convert(SITES, changes, sources)))
                    .contains(unused)
                    .doesNotContain(unreported);
            assertThat(warnings(convert(SITES, changes.replace("Ménaka,13 June", "Ménaka,31 June"), sources)))
                    .doesNotContain(unused, unreported);
            assertThat(warnings(convert(SITES, planned, SOURCES))).contains(unreported);
        }

        @Test
        void is_told_with_a_date_of_another_table_which_shows_how_it_is_meant() {
            String sources = SOURCES.replace("9 July 2021", "9/7/2021").replace("Oct 2021", "10/31/2021");
            assertThat(errors(convert(SITES, CHANGES, sources)))
                    .first()
                    .isEqualTo("sources.csv, row 2, column D \"published\": error: \"9/7/2021\" can be 2021-07-09 or"
                            + " 2021-09-07 - 10/31/2021 in the same tables is month-first: write the year first or the"
                            + " month as a word, or give --dates month-first on the command line");
        }

        @Test
        void may_be_one_that_only_the_reader_can_tell() {
            Conversion conversion = convert(SITES, CHANGES + "Kidal,20 October 2021,full,lci,\n", SOURCES);
            assertThat(errors(conversion))
                    .startsWith("changes.csv, row 6, column B \"date\": error: \"2021-10-20\" does not lie after"
                            + " \"2021-10-13/2021-10-31\" before it - put the windows in order, each to begin after the"
                            + " day on which the one before it ends");
        }

        @Test
        void is_the_second_of_two_with_one_id() {
            Conversion conversion = convert(SITES, CHANGES, SOURCES + "lci,Other,Other,2021,\n");
            assertThat(errors(conversion))
                    .containsExactly(
                            "sources.csv, row 4, column A \"id\": error: \"lci\" is the id of another source, in"
                                    + " row 2 - give one of the two another id");
            assertThat(PostureFixture.source(posture(conversion), "lci").publisher())
                    .isEqualTo("LCI");
        }
    }

    /// Its sites differ in what else is said of them.
    @Nested
    class The_sum_of_what_could_not_be_read {
        private static String sum(Conversion conversion) {
            return Unread.sentence(conversion.unread(), posture(conversion));
        }

        @Test
        void names_the_site_whose_row_cannot_be_used_and_stands_among_the_gaps() {
            Conversion conversion = convert(SITES.replace("15.9182", "far north"), CHANGES, SOURCES);

            assertThat(sum(conversion)).isEqualTo("The site Ménaka could not be read and is not shown.");
            assertThat(posture(conversion).gaps()).contains(sum(conversion));
        }

        @Test
        void names_a_site_once_that_stands_in_two_reports() {
            String tracks = """
                tracks
                id,kind,label
                first,reported,The first report
                second,reported,The second report
                """;
            String changes = """
                changes
                site,track,when,level,sources
                Kidal,first,since before 10 June 2021,full,malivox
                Kidal,first,soon,none,malivox
                Kidal,second,since before 10 June 2021,full,malivox
                Kidal,second,soon,none,malivox
                Ménaka,first,since before 10 June 2021,full,malivox
                """;

            assertThat(sum(convert(SITES, changes, SOURCES, tracks)))
                    .isEqualTo("What is reported of Kidal could not be read and is not shown.");
        }
    }

    @Nested
    class A_row_about_several_sites {
        private static final String LATE =
                SOURCES.replace("9 July 2021", "1 Dec 2021") + "rfi,RFI,Left,14 June 2022,\n";
        private static final String PLACE = "changes.csv, row 2, column B \"date\": warning: at ";

        private static List<String> asKnown(String changes) {
            return convert(SITES, changes, LATE).problems().stream()
                    .map(TableProblem::toString)
                    .filter(problem -> problem.contains("as known on a day"))
                    .toList();
        }

        private static String unknown(String sites, String day) {
            return PLACE + sites + ": as known on a day, no level of this site is known before " + day
                    + ", when the first of its changes is - cite an older source for \"../2021-06-10\" too, if there is"
                    + " one";
        }

        @Test
        void names_those_that_a_problem_is_of() {
            assertThat(asKnown(CHANGES.replace("malivox: The last left.", "rfi")))
                    .containsExactly(unknown("Kidal", "2021-10-31"), unknown("Ménaka", "2021-12-01"));
        }

        @Test
        void tells_once_what_is_wrong_with_several() {
            assertThat(asKnown(CHANGES)).containsExactly(unknown("Kidal, Ménaka", "2021-10-31"));
        }

        @Test
        void names_none_where_a_cell_is_wrong_for_all() {
            assertThat(errors(convert(SITES, CHANGES.replace("full", "fule"), SOURCES)))
                    .first()
                    .isEqualTo(
                            "changes.csv, row 2, column C \"level\": error: there is no level \"fule\" - did you mean"
                                    + " \"full\"?");
        }

        @Test
        void names_the_one_that_another_row_says_the_same_of() {
            Conversion conversion = convert(SITES, CHANGES + "Kidal; Ménaka,13 June 2022,none,lci,\n", SOURCES);
            assertThat(conversion.problems())
                    .extracting(TableProblem::toString)
                    .contains(
                            "changes.csv, row 6: warning: at Ménaka: row 5 says the same already, so this one is passed"
                                    + " over - take it out, or add its sources there");
        }
    }

    @Nested
    class A_cell_may_mean {
        @Test
        void a_source_by_its_address_or_title() {
            Conversion conversion = convert(
                    SITES,
                    CHANGES.replace("malivox: The last left.", "https://example.org/lci")
                            .replace(",lci,", ",A convoy,"),
                    SOURCES);
            assertThat(errors(conversion)).isEmpty();
            assertThat(reported(posture(conversion), "menaka").changes())
                    .extracting(change -> change.citations().getFirst().source().id())
                    .containsExactly("malivox", "lci");
        }

        @Test
        void a_level_and_a_track_by_label_and_a_site_by_id() {
            Conversion conversion = convert(
                    SITES.replace("name;", "id;name;")
                            .replace("Kidal;", "k;Kidal;")
                            .replace("Ménaka;", "m;Ménaka;"),
                    CHANGES.replace("site,date,level", "base,window,status")
                                    .replace("source,text", "source,text,track")
                                    .replace("Kidal,", "k,")
                                    .replace("reduced", "Still some")
                                    .replace("none", "Left")
                                    .replace("full", "Open")
                            + "m,by 1 July 2022,Left,lci,,The announcement\n",
                    SOURCES,
                    """
                    levels
                    label,rule,weight
                    Left,They left.,0
                    Still some,Some are left.,"0,5"
                    Open,It is open.,1
                    """,
                    """
                    tracks
                    kind,label,stated
                    planned,The announcement,9 July 2021
                    reported,Reports,
                    """);
            assertThat(errors(conversion)).isEmpty();
            assertThat(told(reported(posture(conversion), "k"))).startsWith("open ../2021-06-10");
            Posture posture = posture(conversion);
            assertThat(posture.plannedTracks().getFirst().id()).isEqualTo("the-announcement");
            assertThat(told(posture.site("m")
                            .orElseThrow()
                            .track(posture.plannedTracks().getFirst())))
                    .containsExactly("left /2022-07-01");
            assertThat(posture.levels().get(1).weight()).isEqualTo(0.5);
        }

        @Test
        void a_place_in_degrees_and_minutes() {
            Conversion conversion = convert(
                    "sites\nname,position\nKidal,\"18°26'28\"\"N 1°24'28\"\"W\"\nMénaka,\"15.9182, 2.4022\"\n",
                    CHANGES,
                    SOURCES);
            assertThat(errors(conversion)).isEmpty();
            // 18 + 26/60 + 28/3600 and 1 + 24/60 + 28/3600
            assertThat(posture(conversion).site("kidal").orElseThrow().position())
                    .isEqualTo(new LatLon(18.441111, -1.407778));
            assertThat(posture(conversion).site("menaka").orElseThrow().position())
                    .isEqualTo(new LatLon(15.9182, 2.4022));
        }
    }

    @Test
    void a_plan_without_a_table_of_tracks_dates_from_its_first_source() {
        Conversion conversion = convert(
                SITES, CHANGES.replace("text\n", "text,track\n") + "Kidal,by early 2022,none,lci,,plan\n", SOURCES);
        assertThat(errors(conversion).getFirst()).contains("\"by early 2022\" is no exact date");
        Conversion dated = convert(
                SITES,
                CHANGES.replace("text\n", "text,track\n")
                        + "Kidal,\"../9 July 2021\",full,lci,,plan\n".replace("../9 July", "since before 9 July")
                        + "Kidal,9 July 2021 to Jan 2022,none,lci,,plan\n",
                SOURCES);
        assertThat(errors(dated)).isEmpty();
        assertThat(posture(dated).plannedTracks().getFirst().stated()).contains(LocalDate.of(2021, 7, 9));
    }

    @Test
    void a_column_that_is_not_known_is_told_of_and_passed_over() {
        Conversion conversion = convert(
                SITES.replace("lon", "lon;postion note").replace("1,4078", "1,4078;The town"), CHANGES, SOURCES);
        assertThat(errors(conversion)).isEmpty();
        assertThat(conversion.problems().getFirst())
                .hasToString("sites.csv, row 1, column D \"postion note\": warning: a table of sites has no column"
                        + " \"postion note\", so it is passed over - did you mean \"position note\"?");
    }

    @Test
    void a_cell_under_no_heading_is_told_of() {
        Conversion conversion = convert(SITES, CHANGES.replace("\"lci; malivox\",", "lci,,malivox"), SOURCES);
        assertThat(conversion.problems().getFirst())
                .hasToString(
                        "changes.csv, row 4, column F: warning: \"malivox\" stands under no heading, so it is passed"
                                + " over - name the column in the first row; in text, put a cell that holds the separator itself"
                                + " into quotation marks");
    }

    @Test
    void a_table_that_is_not_known_is_told_of_and_passed_over() {
        Conversion conversion = convert(SITES, CHANGES, SOURCES, "diary\nday,mood\nMonday,good\n");
        assertThat(errors(conversion)).isEmpty();
        assertThat(conversion.problems().getFirst().toString())
                .startsWith("diary.csv: warning: neither the name nor the first row says which table this is");
    }

    @Test
    void remarks_on_columns_and_a_diary_are_no_tables_of_levels_or_sources() {
        Conversion conversion = convert(
                SITES,
                CHANGES,
                SOURCES,
                "read me\nName,Description\nlat,Latitude in degrees\n",
                "log 2021\nDate,What,Source,Link\n2021-10-02,A convoy,LCI,https://example.org/lci\n");
        assertThat(errors(conversion)).isEmpty();
        assertThat(conversion.problems())
                .extracting(TableProblem::toString)
                .filteredOn(told -> told.contains("which table this is"))
                .hasSize(2);
    }

    @Test
    void a_source_of_a_track_is_cited_and_does_not_publish_it() {
        Conversion conversion = convert(
                SITES, CHANGES, SOURCES, "tracks\nid,kind,label,stated,source\nplan,planned,The plan,2021-05-01,lci\n");
        Track plan = posture(conversion).track("plan").orElseThrow();
        assertThat(plan.citations())
                .extracting(citation -> citation.source().id())
                .containsExactly("lci");
        assertThat(plan.publisher()).isEmpty();
    }

    @Test
    void tables_are_known_by_their_columns_when_their_names_say_nothing() {
        Conversion conversion = convert(
                SITES.replaceFirst("sites", "Sheet1").replace("lat;lon", "latitude;longitude"),
                CHANGES.replaceFirst("changes", "Mali (changes, July)"),
                SOURCES.replaceFirst("sources", "export 17"));
        assertThat(errors(conversion)).isEmpty();
        assertThat(posture(conversion).sites()).hasSize(2);
    }

    @Test
    void without_sites_changes_or_sources_there_is_nothing() {
        Conversion conversion = convert(SITES, "sources\nid,publisher\n");
        assertThat(conversion.file()).isEmpty();
        assertThat(errors(conversion)).hasSize(2).allMatch(line -> line.startsWith("error: there is no table \""));
    }

    @Test
    void what_is_said_of_the_posture_stands_in_a_table_of_two_columns() {
        Conversion conversion = convert(SITES, CHANGES, SOURCES, """
            posture
            what,value
            Title,Bases in Mali
            as of,30 August 2022
            span,1 June 2021 to 15 Sep 2022
            confidence,high
            subject,French forces
            opening day,9 July 2021
            frame,-12.5 10 4.5 25
            focus,"ML, NE"
            not claimed,Troop numbers
            gap,The day of the last flight
            gap,The cost
            colour,blue
            """);
        Posture posture = posture(conversion);
        assertThat(errors(conversion)).isEmpty();
        assertThat(posture.title()).isEqualTo("Bases in Mali");
        assertThat(posture.compiled()).isEqualTo(LocalDate.of(2022, 8, 30));
        assertThat(posture.lastDay()).isEqualTo(LocalDate.of(2022, 9, 15));
        assertThat(posture.subject())
                .isEqualTo(new About.Subject("French forces", "French forces", "French forces", "site", "sites"));
        assertThat(posture.scene().day()).contains(LocalDate.of(2021, 7, 9));
        assertThat(posture.scene().focus()).contains(List.of("ML", "NE"));
        assertThat(posture.scene().frame().orElseThrow().southWest()).isEqualTo(new LatLon(10, -12.5));
        assertThat(posture.notClaimed()).containsExactly("Troop numbers");
        assertThat(posture.gaps()).containsExactly("The day of the last flight", "The cost");
        assertThat(conversion.problems())
                .extracting(TableProblem::what)
                .contains("\"colour\" is nothing that is said of a posture, so it is passed over");
    }

    @Nested
    class Tables_as_people_keep_them {
        @Test
        void may_have_a_title_above_the_names_of_the_columns_and_units_in_them() {
            Conversion conversion = convert("""
                    sites
                    French bases,,,
                    ,,,
                    NAME,Latitude (N),Longitude [deg],name (ar)
                    Kidal,18.4411,1.4078,كيدال
                    Ménaka,15.9182,2.4022,
                    """, CHANGES, SOURCES);
            assertThat(errors(conversion)).isEmpty();
            assertThat(posture(conversion).site("kidal").orElseThrow().position())
                    .isEqualTo(new LatLon(18.4411, 1.4078));
            assertThat(posture(conversion).site("kidal").orElseThrow().name("ar"))
                    .isEqualTo("كيدال");
            assertThat(conversion.problems().getFirst())
                    .hasToString("sites.csv, row 1: warning: the row stands above the names of the columns, so it is"
                            + " passed over - a title is kept in the table \"posture\"");
        }

        @Test
        void without_names_of_columns_are_told_of_once() {
            assertThat(errors(convert("sites\nKidal,18.4411,1.4078\nGao,16,-0.1\n", CHANGES, SOURCES)))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "sites.csv, row 1: error: no cell of the row is the name of a column here, so the table cannot be read"
                                    + " - write their names into the first row, some of id, name, latitude, ");
        }

        @Test
        void without_a_column_that_is_needed_are_told_of_once() {
            Conversion conversion = convert(SITES, CHANGES.replace("level", "colour"), SOURCES);
            assertThat(errors(conversion))
                    .containsExactly(
                            "changes.csv: error: the table has no column \"level\" - add it and fill it in each row,"
                                    + " with \"none\", \"residual\", \"reduced\" or \"full\"");
        }

        @Test
        void without_names_of_sites_are_told_of_once_and_nothing_else_is() {
            String message = "sites.csv: error: the table has no column \"name\" - add it and fill it in each row";
            assertThat(errors(convert(SITES.replace("name", "number of it"), CHANGES, SOURCES)))
                    .containsExactly(message);
            assertThat(errors(convert(SITES.replace("name", "name (ar)"), CHANGES, SOURCES)))
                    .containsExactly(message);
            String withIds = SITES.replace("name", "id");
            assertThat(errors(convert(withIds, CHANGES, SOURCES))).containsExactly(message);
        }

        @Test
        void without_the_level_in_a_row_are_told_which_there_are() {
            assertThat(errors(convert(SITES, CHANGES + "Kidal,2022-01-01,,lci,\n", SOURCES)))
                    .contains("changes.csv, row 6: error: the row has no level - fill the column \"level\", with"
                            + " \"none\", \"residual\", \"reduced\" or \"full\"");
        }

        @Test
        void without_the_name_of_one_site_are_told_of_its_row() {
            assertThat(errors(convert(SITES + ";15;2\n", CHANGES, SOURCES)))
                    .containsExactly("sites.csv, row 4: error: the row has no name - fill the column \"name\"");
        }

        @Test
        void of_whose_sources_none_can_be_used_are_told_of_these_alone() {
            assertThat(errors(convert(SITES, CHANGES, SOURCES.replace("publisher", "colour"))))
                    .containsExactly("sources.csv: error: the table has no column \"publisher\" - add it and fill it in"
                            + " each row");
        }

        @Test
        void may_have_the_address_of_a_source_under_link() {
            String changes = """
                changes
                base,date,status,link
                all,since before 10 June 2021,full,https://example.org/lci
                Kidal,13 Oct 2021,none,https://example.org/malivox
                """;
            assertThat(told(reported(posture(convert(SITES, changes, SOURCES)), "kidal")))
                    .containsExactly("full ../2021-06-10", "none 2021-10-13");
        }

        @Test
        void may_have_an_address_beside_a_place_which_cites_nothing() {
            String sites = """
                sites
                name;lat;lon;link
                Kidal;18.4411;1.4078;https://example.org/about-kidal
                Ménaka;15.9182;2.4022;
                """;
            assertThat(errors(convert(sites, CHANGES, SOURCES))).isEmpty();
        }

        @Test
        void name_the_second_of_two_columns_of_one_name() {
            assertThat(convert(
                                    SITES.replace("lat;", "name;lat;")
                                            .replace("18,", "x;18,")
                                            .replace("15.", "y;15."),
                                    CHANGES,
                                    SOURCES)
                            .problems())
                    .extracting(TableProblem::toString)
                    .contains("sites.csv, row 1, column B \"name\": warning: the column \"name\" is there already, as"
                            + " \"name\", so this one is passed over - take one of the two out");
        }

        @Test
        void name_sites_with_other_blanks_marks_and_letters() {
            Conversion conversion = convert(
                    SITES.replace("Kidal", "\u00a0Ain\u00a0al-Asad\u200b"),
                    CHANGES.replace("Kidal", "“Ain al-Asad”").replace("Ménaka", "Menaka"),
                    SOURCES);
            assertThat(errors(conversion)).isEmpty();
            assertThat(told(reported(posture(conversion), "ain-al-asad"))).hasSize(3);
            assertThat(told(reported(posture(conversion), "menaka"))).hasSize(2);
        }

        @Test
        void may_have_ids_with_blanks_and_addresses_without_a_beginning() {
            Conversion conversion = convert(
                    SITES,
                    CHANGES.replace("lci", "Paper 2021"),
                    SOURCES.replace("\nlci", "\nPaper 2021").replace("https://example", "www.example"));
            assertThat(errors(conversion)).isEmpty();
            Source paper = posture(conversion).sources().getFirst();
            assertThat(paper.id()).isEqualTo("paper-2021");
            assertThat(paper.url().orElseThrow()).hasToString("https://www.example.org/lci");
        }

        @Test
        void tell_of_a_formula_that_has_failed_and_of_nothing_else_in_its_row() {
            assertThat(errors(convert(SITES.replace("18,4411", "#REF!"), CHANGES, SOURCES)))
                    .first()
                    .isEqualTo("sites.csv, row 2, column B \"lat\": error: \"#REF!\" is what a formula shows that has"
                            + " failed, or that was never worked out - mend the formula and save it with a spreadsheet"
                            + " program, or write what it should have come to");
            assertThat(errors(convert(SITES.replace("18,4411", "#REF!"), CHANGES, SOURCES)))
                    .hasSize(1);
        }

        @Test
        void leave_out_no_row_for_a_failed_formula_in_a_column_of_somebodys_own() {
            Conversion conversion =
                    convert(SITES.replace("lon\n", "lon;mine\n").replace("1,4078", "1,4078;#N/A"), CHANGES, SOURCES);
            assertThat(errors(conversion)).isEmpty();
            assertThat(posture(conversion).sites()).extracting(Site::name).contains("Kidal");
        }

        @Test
        void tell_of_latitude_and_longitude_that_are_exchanged() {
            assertThat(errors(convert(SITES.replace("18,4411;1,4078", "118.4411;1.4078"), CHANGES, SOURCES)))
                    .containsExactly("sites.csv, row 2, column B \"lat\": error: latitude 118.4411 is not within -90 to"
                            + " 90, and the longitude 1.4078 would be one - exchange the two");
        }

        /// They lie wide apart, so that each lies far from the middle of them.
        @Test
        void tell_of_a_site_that_lies_among_the_others_once_latitude_and_longitude_are_exchanged() {
            String sites = SITES + "Niamey;2,1837;13,4815\nArlit;18,7904;7,3659\nFaya;17,93;19,1\n";
            assertThat(warnings(convert(sites, CHANGES, SOURCES))).contains("\"Niamey\" lies far from the other sites");
            String right = SITES + "Niamey;13,4815;2,1837\nArlit;18,7904;7,3659\nFaya;17,93;19,1\n";
            assertThat(warnings(convert(right, CHANGES, SOURCES))).noneMatch(told -> told.contains("lies far"));
        }

        /// A ten-thousandth of a degree is 11 m, 0.0001 of longitude at 18 degrees is 10.6 m, and both together 15.4 m;
        /// a thousandth is 111 m.
        @Test
        void tell_of_a_site_that_is_nearly_at_the_place_of_another() {
            String sites =
                    SITES + "Camp Kidal;18.4412;1.4079\nMénaka Airport;15.9182;2.4022\nGao;16;0\nLabbezanga;16.001;0\n";
            assertThat(warnings(convert(sites, CHANGES, SOURCES)).stream().filter(told -> told.contains(" m from ")))
                    .containsExactly("\"Camp Kidal\" lies 15 m from \"Kidal\"");
        }

        @Test
        void tell_of_letters_that_show_latitude_and_longitude_to_be_exchanged() {
            assertThat(errors(convert(SITES.replace("18,4411;1,4078", "18.4411 E;1.4078 N"), CHANGES, SOURCES)))
                    .containsExactly("sites.csv, row 2, column B \"lat\": error: \"18.4411 E\" is a longitude, and"
                            + " \"1.4078 N\" a latitude - exchange the two");
        }

        @Test
        void tell_of_a_latitude_with_a_letter_of_longitudes() {
            assertThat(errors(convert(SITES.replace("18,4411;1,4078", "18.4411 E;1.4078 E"), CHANGES, SOURCES)))
                    .containsExactly("sites.csv, row 2, column B \"lat\": error: \"18.4411 E\" is a longitude - write"
                            + " latitudes with N or S, longitudes with E or W");
        }

        /// Not even as a longitude there would be such a number.
        @Test
        void do_not_advise_to_exchange_what_would_be_wrong_either_way() {
            assertThat(errors(convert(SITES.replace("18,4411", "184411"), CHANGES, SOURCES)))
                    .first()
                    .asString()
                    .contains("184411")
                    .doesNotContain("exchange");
        }

        @Test
        void count_a_change_that_is_there_twice_once_and_tell_of_two_sites_of_one_name() {
            Conversion conversion =
                    convert(SITES + "Kidal;1;1\n", CHANGES + "Ménaka,13 June 2022,none,malivox,\n", SOURCES);
            assertThat(errors(conversion)).isEmpty();
            assertThat(told(reported(posture(conversion), "menaka"))).hasSize(2);
            assertThat(conversion.problems())
                    .extracting(TableProblem::toString)
                    .contains(
                            "sites.csv, row 4, column A \"name\": warning: the site in row 2 is called \"Kidal\" too, and"
                                    + " the name means that one - give each an id, and write that instead of the name",
                            "changes.csv, row 6: warning: row 5 says the same already, so this one is passed over - take"
                                    + " it out, or add its sources there");
        }

        @Test
        void say_of_which_site_a_figure_is_and_a_weight_in_percent() {
            Conversion conversion = convert(SITES, CHANGES, SOURCES, """
                    figures
                    date,site,of,kind,number,min,max,source
                    Oct 2021,Kidal,Soldiers,reported,about 1000,"1,000",1.200,lci
                    """, """
                    levels
                    level,meaning,weight
                    none,Nobody is left.,0%
                    reduced,Fewer are there.,40 %
                    full,All are there.,100%
                    """);
            assertThat(errors(conversion)).isEmpty();
            assertThat(posture(conversion).figures().getFirst().area()).isEqualTo("Kidal");
            assertThat(posture(conversion).figures().getFirst().max()).hasValue(1200);
            assertThat(posture(conversion).levels()).extracting(Level::weight).containsExactly(0.0, 0.4, 1.0);
        }

        @Test
        void are_told_by_their_columns_as_people_call_them_where_their_name_says_nothing() {
            Conversion conversion = convert(
                    SITES.replace("sites\nname;lat;lon", "garrisons\nBase;Lat;Long"),
                    CHANGES.replace("changes\nsite,date,level,source", "2021\nBase,Date,Status,Link"),
                    SOURCES.replace("sources\nid,publisher,title", "press\nid,Paper,Headline"));
            assertThat(conversion.problems())
                    .extracting(TableProblem::toString)
                    .noneMatch(told -> told.contains("passed over"));
            assertThat(posture(conversion).sites()).extracting(Site::name).containsExactly("Kidal", "Ménaka");
            assertThat(posture(conversion).sources())
                    .extracting(Source::publisher)
                    .containsExactly("LCI", "Malivox");
        }

        @Test
        void leave_hidden_sheets_out() {
            List<Sheet> sheets = new ArrayList<>();
            for (String table : List.of(SITES, CHANGES, SOURCES)) sheets.add(sheet(table, false));
            sheets.add(sheet("old sites\nname,lat,lon\nGao,16,0\n", true));
            Conversion conversion = Conversion.of(sheets, TERMS);
            assertThat(posture(conversion).sites()).hasSize(2);
            assertThat(conversion.problems().getFirst())
                    .hasToString("old sites.csv: warning: the sheet is hidden, so it is passed over - show it if it is"
                            + " meant");
        }
    }

    @Nested
    class Whose_a_change_is {
        private static final String HEADINGS = "changes\nbase,date,status,source,%s\n";
        private static final String ROWS = """
                all,since before 10 June 2021,full,lci,Reported
                Kidal,13 Oct 2021,none,lci,Plan
                """;

        private static Posture of(String heading) {
            return posture(convert(SITES, HEADINGS.formatted(heading) + ROWS, SOURCES));
        }

        @Test
        void is_told_by_a_column_whose_cells_name_tracks_whatever_stands_above_it() {
            for (String heading : List.of("Whose", "Plan/Reported", "Type", "Kind", "Plan or report", "Plan?", "")) {
                Posture posture = of(heading);
                assertThat(posture.tracks()).as(heading).extracting(Track::id).containsExactly("plan", "reported");
                assertThat(told(reported(posture, "kidal"))).as(heading).containsExactly("full ../2021-06-10");
            }
        }

        @Test
        void is_told_by_the_tracks_of_a_table_too() {
            String tracks = "tracks\nid,kind,label\na,planned,Army\nb,reported,Press\n";
            String rows = ROWS.replace("Reported", "press").replace("Plan", "Army");
            Posture posture = posture(convert(SITES, HEADINGS.formatted("Whose") + rows, SOURCES, tracks));
            assertThat(told(reported(posture, "kidal"))).containsExactly("full ../2021-06-10");
        }

        @Test
        void is_an_error_where_one_of_the_cells_names_none() {
            String rows = ROWS + "Ménaka,13 June 2022,none,lci,perhaps\n";
            assertThat(errors(convert(SITES, HEADINGS.formatted("Whose") + rows, SOURCES))
                            .getFirst())
                    .contains("row 4, column E \"Whose\"", "there is no track \"perhaps\"");
        }

        @Test
        void is_said_to_be_taken_as_reported_where_no_column_tells() {
            String rows = ROWS.replace("Reported", "yes").replace("Plan", "no");
            assertThat(warnings(convert(SITES, HEADINGS.formatted("Whose") + rows, SOURCES)))
                    .contains("no column that is known says whose each row is, so all of them are taken as reported");
            assertThat(warnings(convert(SITES, CHANGES, SOURCES)))
                    .noneMatch(warning -> warning.contains("taken as reported"));
        }
    }

    @Nested
    class The_name_of_a_site_in_another_language {
        private static final String NAMES = """
                sites
                name;lat;lon;%s
                Kidal;18,4411;1,4078;کیدال
                Ménaka;15.9182;2.4022;
                """;

        private static Posture of(String heading) {
            return posture(convert(NAMES.formatted(heading), CHANGES, SOURCES));
        }

        @Test
        void stands_under_its_tag_or_what_english_calls_it() {
            assertThat(of("Name (Dari)").site("kidal").orElseThrow().name("prs"))
                    .isEqualTo("کیدال");
            assertThat(of("name: Pashto").site("kidal").orElseThrow().name("ps"))
                    .isEqualTo("کیدال");
            assertThat(of("Name (AR)").site("kidal").orElseThrow().name("ar")).isEqualTo("کیدال");
        }

        @Test
        void costs_its_column_alone_where_it_is_no_language_and_that_is_told_once() {
            Conversion conversion = convert(NAMES.formatted("Name (Klingon)"), CHANGES, SOURCES);
            assertThat(posture(conversion).sites()).extracting(Site::name).containsExactly("Kidal", "Ménaka");
            assertThat(conversion.problems().getFirst())
                    .hasToString(
                            "sites.csv, row 1, column D \"Name (Klingon)\": warning: \"Klingon\" is no language, so"
                                    + " the column is passed over - write a BCP 47 tag such as \"ar\" behind the word name");
        }

        @Test
        void that_has_two_columns_is_in_the_first_of_them_and_english_is_the_name_itself() {
            Conversion twice = convert(
                    SITES.replace("lon", "lon;name: prs;Name (Dari)").replace("1,4078", "1,4078;یک;دو"),
                    CHANGES,
                    SOURCES);
            assertThat(posture(twice).site("kidal").orElseThrow().name("prs")).isEqualTo("یک");
            assertThat(warnings(twice))
                    .contains("there is a column of names in this language already, so this one is passed over");
            assertThat(posture(convert(SITES.replace("name", "Name (English)"), CHANGES, SOURCES))
                            .sites())
                    .extracting(Site::name)
                    .containsExactly("Kidal", "Ménaka");
        }
    }

    @Nested
    class A_remark_on_a_track {
        private static final String TRACKS = """
                tracks
                id,kind,label,stated
                army,planned,Army plan,2021-06-10
                reported,reported,Press,
                """;

        private static Conversion with(String heading, String... more) {
            List<String> tables = new ArrayList<>(List.of(
                    SITES.replace("lon", "lon;" + heading).replace("1,4078", "1,4078;By night."), CHANGES, SOURCES));
            tables.addAll(List.of(more));
            return convert(tables.toArray(String[]::new));
        }

        @Test
        void names_it_by_id_or_label() {
            for (String heading : List.of("note: reported", "Note (Press)", "notes: press"))
                assertThat(reported(posture(with(heading, TRACKS)), "kidal").note())
                        .as(heading)
                        .isEqualTo("By night.");
        }

        @Test
        void is_told_of_once_where_there_is_no_such_track() {
            Conversion conversion = with("note: zzz", TRACKS);
            assertThat(errors(conversion)).isEmpty();
            assertThat(conversion.problems())
                    .extracting(TableProblem::toString)
                    .contains(
                            "sites.csv, row 1, column D \"note: zzz\": warning: there is no track \"zzz\", so the column"
                                    + " is passed over - use \"army\" or \"reported\", or add it to the table \"tracks\"");
        }

        @Test
        void is_told_of_where_the_track_says_nothing_of_the_site() {
            for (String heading : List.of("note: army", "note: Army plan"))
                assertThat(with(heading, TRACKS).problems())
                        .extracting(TableProblem::toString)
                        .contains("sites.csv, row 2, column D \"" + heading
                                + "\": warning: nothing is said of \"Kidal\" on"
                                + " the track \"army\", so the remark is passed over - add the level that held"
                                + " there to the changes, or leave the remark out");
        }
    }

    @Test
    void until_a_day_is_no_date_of_a_change() {
        String told =
                "\" is until when something held, and a change is dated by the day from which on its level holds -"
                        + " write that day, such as \"since before 10 June 2021\", and in a row of its own the day on which another"
                        + " level followed; or \"by 10 June 2021\" if this level began by then";
        assertThat(errors(convert(SITES, CHANGES.replace("since before", "until"), SOURCES)))
                .contains("changes.csv, row 2, column B \"date\": error: \"until 10 June 2021" + told);
        assertThat(errors(convert(SITES, CHANGES.replace("since before", "").replace("date", "until"), SOURCES)))
                .contains("changes.csv, row 2, column B \"until\": error: \"10 June 2021" + told);
    }

    @Nested
    class The_address_of_a_source {
        private static Conversion with(String shown, Map<Integer, String> links) {
            Sheet typed = sheet(SOURCES.replace("https://example.org/lci", shown), false);
            List<Sheet.Line> lines = typed.lines().stream()
                    .map(line -> line.number() == 2 ? new Sheet.Line(2, line.cells(), links, false) : line)
                    .toList();
            Sheet linked = new Sheet(typed.file(), typed.name(), false, lines);
            return Conversion.of(List.of(sheet(SITES, false), sheet(CHANGES, false), linked), TERMS);
        }

        @Test
        void may_lie_behind_other_words() {
            Posture posture = posture(with("link", Map.of(4, "https://example.org/a?b=1&c=2")));
            assertThat(posture.sources().getFirst().url()).contains(URI.create("https://example.org/a?b=1&c=2"));
        }

        @Test
        void costs_nothing_else_where_it_is_none() {
            Conversion conversion = with("link", Map.of(4, "#Sheet2"));
            assertThat(errors(conversion)).isEmpty();
            assertThat(posture(conversion).sources().getFirst().url()).isEmpty();
            assertThat(conversion.problems())
                    .extracting(TableProblem::toString)
                    .contains(
                            "sources.csv, row 2, column E \"url\": warning: \"link\" is no address of a web page, so it"
                                    + " is passed over - begin it with https://");
        }

        @Test
        void that_no_source_has_is_near_to_no_other() {
            assertThat(errors(convert(SITES, CHANGES.replace(",lci,", ",https://example.org/lc,"), SOURCES)))
                    .contains("changes.csv, row 2, column D \"source\": error: there is no source"
                            + " \"https://example.org/lc\" - use \"lci\" or \"malivox\", or add it to the table"
                            + " \"sources\"");
        }
    }

    @Test
    void a_footnote_is_passed_over_and_told_of() {
        Conversion conversion = convert(SITES, CHANGES + "* all dates local time,,,,\n", SOURCES);
        assertThat(errors(conversion)).isEmpty();
        assertThat(conversion.problems().getFirst())
                .hasToString("changes.csv, row 6: warning: the row is taken for a footnote, so it is passed over - fill"
                        + " its other columns if it is not one");
    }

    @Test
    void what_is_no_position_is_told_as_it_is_written() {
        String sites = "sites\nname;position\nKidal;over there now\nMénaka;N 15.9182 E 2.4022\n";
        Conversion conversion = convert(sites, CHANGES, SOURCES);
        assertThat(errors(conversion))
                .contains(
                        "sites.csv, row 2, column B \"position\": error: \"over there now\" is no latitude and longitude -"
                                + " fill the columns latitude and longitude, such as 16.2484 and -0.0055");
        assertThat(posture(conversion).site("menaka").orElseThrow().position()).isEqualTo(new LatLon(15.9182, 2.4022));
    }

    @Test
    void hidden_rows_are_read_and_told_of_once() {
        Sheet shown = sheet(CHANGES, false);
        List<Sheet.Line> lines = shown.lines().stream()
                .map(line -> new Sheet.Line(line.number(), line.cells(), Map.of(), line.number() > 3))
                .toList();
        Sheet changes = new Sheet(shown.file(), shown.name(), false, lines);
        Conversion conversion = Conversion.of(List.of(sheet(SITES, false), changes, sheet(SOURCES, false)), TERMS);
        assertThat(conversion.problems().getFirst())
                .hasToString("changes.csv: warning: rows 4, 5 are hidden, and read all the same - delete what is not"
                        + " meant");
        assertThat(told(reported(posture(conversion), "menaka"))).hasSize(2);
    }
}
