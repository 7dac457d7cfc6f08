package io.github.drawdownmap.wording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/// What is to be said of the bundled posture on each day, told by the tests themselves: made of the dates of the plans
/// and of the reports, and of nothing that the program works out.
public final class OwnTelling {
    private static final LocalDate DUE = LocalDate.of(2025, 9, 30);
    private static final LocalDate END_OF_2026 = LocalDate.of(2026, 12, 31);

    /// From which day on a track says what of a site: the state, and words that a sentence and a caption must have.
    private static final Map<String, NavigableMap<LocalDate, String[]>> STATES = parsed("""
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
        ain-al-asad | reported        | 2025-08-18 | shifting full reduced | cut between                 | Cut to “Significantly reduced”
        ain-al-asad | reported        | 2025-10-02 | shifting reduced residual | down to advisers        | Down to advisers or a small party by 20 Oct 2025
        ain-al-asad | reported        | 2025-10-21 | holding residual      | only advisers               | Advisers
        ain-al-asad | reported        | 2026-01-13 | shifting residual none | last coalition forces leave | Leaving
        ain-al-asad | reported        | 2026-01-18 | holding none          | reported gone               | Gone
        ain-al-asad | reported        | 2026-10-02 | silent none           | by the last report          | last report
        baghdad     | reported        | 2024-09-01 | holding full          | as before the drawdown      | as before
        baghdad     | reported        | 2025-08-24 | shifting full residual | cut to advisers            | Cut to advisers
        baghdad     | reported        | 2025-10-02 | holding residual      | only advisers               | Advisers
        baghdad     | reported        | 2025-12-31 | shifting residual none | last coalition forces leave | Leaving
        baghdad     | reported        | 2026-01-19 | holding none disputed | gone since 18 January 2026, disputed | Gone by 18 Jan 2026, disputed
        baghdad     | reported        | 2026-09-27 | holding none          | reported gone               | Gone
        baghdad     | reported        | 2026-10-02 | silent none           | by the last report          | last report
        erbil       | reported        | 2024-09-01 | holding full          | as before the drawdown      | as before
        erbil       | reported        | 2026-02-04 | shifting full reduced | cut between                 | Cut to “Significantly reduced”
        erbil       | reported        | 2026-02-25 | holding reduced       | clearly fewer forces        | Significantly reduced
        erbil       | reported        | 2026-09-27 | shifting reduced none | last coalition forces leave | Leaving
        erbil       | reported        | 2026-10-01 | holding none          | reported gone               | Gone
        erbil       | reported        | 2026-10-02 | silent none           | by the last report          | last report
        """);

    /// From which day on a report stands to a plan how, and words that must be said: in a sentence, in one beside
    /// what the report says where that is another, and in a caption. N is the count of days since 30 September
    /// 2025, D that to it, M the months to the end of 2026.
    private static final Map<String, NavigableMap<LocalDate, String[]>> COMPARISONS = parsed("""
        ain-al-asad | press-report | 2024-09-01 | not-public | no plan published yet | | No plan published yet
        ain-al-asad | press-report | 2024-09-06 | no-date-passed | no date has passed yet; all forces to leave by the end of September 2025, in D | | All to leave by end of Sep 2025
        ain-al-asad | press-report | 2025-08-18 | no-date-passed | no date has passed yet; all forces to leave by the end of September 2025, in D | | All to leave by end of Sep 2025
        ain-al-asad | press-report | 2025-10-01 | passed | not yet empty: withdrawal | | N past its date
        ain-al-asad | press-report | 2025-10-21 | passed | not yet empty: only advisers | | N past its date
        ain-al-asad | press-report | 2026-01-13 | reaching | 105 to 109 days past the date: the last | 105 to 109 days past the plan’s date, the end of September 2025 | 105–109 days past
        ain-al-asad | press-report | 2026-01-18 | late | 105 to 109 days after | | 105–109 days after
        baghdad | press-report | 2024-09-01 | not-public | no plan published yet | | No plan published yet
        baghdad | press-report | 2024-09-06 | no-date-passed | no date has passed yet; forces to be cut significantly by the end of September 2025, in D | | To be cut by end of Sep 2025
        baghdad | press-report | 2025-08-24 | no-date-passed | no date has passed yet; forces to be cut significantly by the end of September 2025, in D | | To be cut by end of Sep 2025
        baghdad | press-report | 2025-10-01 | reaching | the cut falls between | About on time: the cut was due by the end of September | about on time
        baghdad | press-report | 2025-10-02 | about-met | cut about on time: between 24 August and 1 October 2025, due by the end of September; now fewer than planned: only advisers | now fewer than planned | Cut about on time; now fewer than planned
        baghdad | press-report | 2026-01-19 | met | 347 to 365 days before the end of 2026, disputed | | 347–365 days before its date, disputed
        baghdad | press-report | 2026-09-27 | met | disputed until | | 347–365 days before its date
        erbil | press-report | 2024-09-01 | not-public | no plan published yet | | No plan published yet
        erbil | press-report | 2024-09-06 | no-date-passed | no date has passed yet; forces to leave around the end of 2026, in M | | All to leave around the end of 2026
        erbil | press-report | 2026-02-04 | no-date-passed | no date has passed yet; forces to leave around the end of 2026, in M | | All to leave around the end of 2026
        erbil | press-report | 2026-02-25 | fewer | no date has passed yet; forces to leave around the end of 2026, in M; fewer than planned: clearly fewer forces reported; the plan has no cut yet | fewer than planned: the plan has no cut yet | No date passed; fewer than planned
        erbil | press-report | 2026-09-27 | reaching | leave between 27 and 30 September 2026, two to three months before | Two to three months before the plan’s date | Leaving 2–3 months
        erbil | press-report | 2026-10-01 | met | two to three months before | | Left 2–3 months
        ain-al-asad | joint-statement | 2024-09-01 | not-public | no plan published yet | | No plan published yet
        ain-al-asad | joint-statement | 2024-09-27 | no-date-passed | no date has passed yet; the mission in Iraq to be over by the end of September 2025, in D; the plan names no base | | As read: all to leave by end of Sep 2025
        ain-al-asad | joint-statement | 2025-08-18 | no-date-passed | no date has passed yet; the mission in Iraq to be over by the end of September 2025, in D; the plan names no base | | As read: all to leave by end of Sep 2025
        ain-al-asad | joint-statement | 2025-10-01 | passed | past the date that the plan gives | | N past the date
        ain-al-asad | joint-statement | 2025-10-21 | passed | past the date that the plan gives | | N past the date
        ain-al-asad | joint-statement | 2026-01-13 | reaching | that the plan gives: the last | 105 to 109 days past the date that the plan gives, 30 September 2025; the plan names no base | 105–109 days past
        ain-al-asad | joint-statement | 2026-01-18 | late | left 105 to 109 days after | | 105–109 days after
        baghdad | joint-statement | 2024-09-01 | not-public | no plan published yet | | No plan published yet
        baghdad | joint-statement | 2024-09-27 | no-date-passed | no date has passed yet; the mission in Iraq to be over by the end of September 2025, in D; the plan names no base | | As read: all to leave by end of Sep 2025
        baghdad | joint-statement | 2025-08-24 | no-date-passed | no date has passed yet; the mission in Iraq to be over by the end of September 2025, in D; the plan names no base | | As read: all to leave by end of Sep 2025
        baghdad | joint-statement | 2025-10-01 | passed | past the date that the plan gives | | N past the date
        baghdad | joint-statement | 2025-10-02 | passed | past the date that the plan gives | | N past the date
        baghdad | joint-statement | 2025-12-31 | reaching | that the plan gives: the last | 92 to 110 days past the date that the plan gives, 30 September 2025; the plan names no base | 92–110 days past
        baghdad | joint-statement | 2026-01-19 | late | names no base, disputed | | disputed
        baghdad | joint-statement | 2026-09-27 | late | disputed until | | 92–110 days after
        erbil | joint-statement | 2024-09-01 | not-public | no plan published yet | | No plan published yet
        erbil | joint-statement | 2024-09-27 | no-date-passed | no date has passed yet; mission into Syria to run at least to September 2026 | | As read: to stay at least to Sep 2026
        erbil | joint-statement | 2026-02-04 | no-date-passed | no date has passed yet; mission into Syria to run at least to September 2026 | | As read: to stay at least to Sep 2026
        erbil | joint-statement | 2026-02-25 | fewer | no date has passed yet; mission into Syria to run at least to September 2026; fewer than before: clearly fewer | fewer than before | No date passed; fewer than before
        erbil | joint-statement | 2026-09-27 | reaching | ending between | The plan named September 2026 as the earliest end | Leaving; earliest end September 2026
        erbil | joint-statement | 2026-10-01 | ended | ended in the month named | | Ended in the month named
        """);

    /// The same as the heading in the drawer, beside a row of the card, and in the line over the map.
    private static final Map<String, NavigableMap<LocalDate, String[]>> HEADINGS = parsed("""
        ain-al-asad | press-report | 2024-09-01 | No plan published yet | no plan yet | not public yet
        ain-al-asad | press-report | 2024-09-06 | No date has passed yet | due in D | oalition to leave Ain al-Asad by the end of September 2025
        ain-al-asad | press-report | 2025-08-18 | No date has passed yet | due in D | A cut is reported under way at Ain al-Asad
        ain-al-asad | press-report | 2025-10-01 | N past the date, not yet empty | N late | Ain al-Asad is N past the plan’s date, not yet empty
        ain-al-asad | press-report | 2025-10-21 | N past the date, not yet empty | N late | Ain al-Asad is N past the plan’s date, not yet empty
        ain-al-asad | press-report | 2026-01-13 | 105 to 109 days past the date | 105–109 days late | The last coalition forces leave Ain al-Asad, 105 to 109 days after the plan’s date
        ain-al-asad | press-report | 2026-01-18 | Left 105 to 109 days after the date | 105–109 days late | Coalition left Ain al-Asad 105 to 109 days after the plan’s date
        baghdad | press-report | 2024-09-01 | No plan published yet | no plan yet | not public yet
        baghdad | press-report | 2024-09-06 | No date has passed yet | due in D | oalition forces at Baghdad to be cut by the end of September 2025
        baghdad | press-report | 2025-08-24 | No date has passed yet | due in D | A cut is reported under way at Baghdad
        baghdad | press-report | 2025-10-01 | Cut about on time | about on time | Coalition forces at Baghdad are cut about on time
        baghdad | press-report | 2025-10-02 | Cut about on time | about on time; now fewer than planned | Coalition forces at Baghdad were cut about on time; now fewer than planned
        baghdad | press-report | 2026-01-19 | Left 347 to 365 days before the date, disputed | 347–365 days early, disputed | Baghdad was left 347 to 365 days before its date, the end of 2026, disputed
        baghdad | press-report | 2026-09-27 | Left 347 to 365 days before the date | 347–365 days early | Baghdad was left 347 to 365 days before its date, the end of 2026, disputed until September 2026
        erbil | press-report | 2024-09-01 | No plan published yet | no plan yet | not public yet
        erbil | press-report | 2024-09-06 | No date has passed yet | due in M | oalition to leave Erbil around the end of 2026
        erbil | press-report | 2026-02-04 | No date has passed yet | due in M | A cut is reported under way at Erbil
        erbil | press-report | 2026-02-25 | No date has passed yet; fewer than planned | no date passed; fewer than planned | Erbil has fewer coalition forces than planned; no date has passed yet
        erbil | press-report | 2026-09-27 | Leaving two to three months before the date | 2–3 months early | The last coalition forces leave Erbil, two to three months before the plan’s date
        erbil | press-report | 2026-10-01 | Left two to three months before the date | 2–3 months early | Erbil was left two to three months before its date
        ain-al-asad | joint-statement | 2024-09-01 | No plan published yet | no plan yet | not public yet
        ain-al-asad | joint-statement | 2024-09-27 | No date has passed yet | date in D | the mission in Iraq to be over by the end of September 2025
        ain-al-asad | joint-statement | 2025-08-18 | No date has passed yet | date in D | A cut is reported under way at Ain al-Asad
        ain-al-asad | joint-statement | 2025-10-01 | N past the date that the plan gives | N late | Ain al-Asad is N past the date of a plan that names no base; withdrawal reported under way
        ain-al-asad | joint-statement | 2025-10-21 | N past the date that the plan gives | N late | Ain al-Asad is N past the date of a plan that names no base; only advisers or a small party still there
        ain-al-asad | joint-statement | 2026-01-13 | 105 to 109 days past the date | 105–109 days late | leave Ain al-Asad, 105 to 109 days after the date of a plan that names no base
        ain-al-asad | joint-statement | 2026-01-18 | Left 105 to 109 days after the date | 105–109 days late | left Ain al-Asad 105 to 109 days after the date of a plan that names no base
        baghdad | joint-statement | 2024-09-01 | No plan published yet | no plan yet | not public yet
        baghdad | joint-statement | 2024-09-27 | No date has passed yet | date in D | the mission in Iraq to be over by the end of September 2025
        baghdad | joint-statement | 2025-08-24 | No date has passed yet | date in D | A cut is reported under way at Baghdad
        baghdad | joint-statement | 2025-10-01 | N past the date that the plan gives | N late | Baghdad is N past the date of a plan that names no base; withdrawal reported under way
        baghdad | joint-statement | 2025-10-02 | N past the date that the plan gives | N late | Baghdad is N past the date of a plan that names no base; only advisers or a small party still there
        baghdad | joint-statement | 2025-12-31 | 92 to 110 days past the date | 92–110 days late | leave Baghdad, 92 to 110 days after the date of a plan that names no base
        baghdad | joint-statement | 2026-01-19 | Left 92 to 110 days after the date, disputed | 92–110 days late, disputed | Baghdad was left 92 to 110 days after the date of that plan, disputed
        baghdad | joint-statement | 2026-09-27 | Left 92 to 110 days after the date | 92–110 days late | Baghdad was left 92 to 110 days after the date of that plan, disputed until September 2026
        erbil | joint-statement | 2024-09-01 | No plan published yet | no plan yet | not public yet
        erbil | joint-statement | 2024-09-27 | No date has passed yet | at least to September 2026 | Erbil: mission into Syria to run at least to September 2026
        erbil | joint-statement | 2026-02-04 | No date has passed yet | at least to September 2026 | A cut is reported under way at Erbil
        erbil | joint-statement | 2026-02-25 | No date has passed yet; fewer than before | no date passed; fewer than before | Erbil has fewer coalition forces than before; no date has passed yet
        erbil | joint-statement | 2026-09-27 | The last are leaving | earliest end September 2026 | The last coalition forces leave Erbil; September 2026 was named as the earliest end
        erbil | joint-statement | 2026-10-01 | Ended in the month named | ended as named | Erbil was left in the month named
        """);

    private OwnTelling() {}

    /// What a track says of a site.
    ///
    /// @param state "holding full", "shifting residual none", "holding none disputed"
    public record State(String state, String sentence, String caption) {
        public boolean isDisputed() {
            return state.endsWith(" disputed");
        }

        /// Its words: "shifting", "residual", "none".
        public String[] parts() {
            return state.split(" ");
        }
    }

    /// How the report of a site stands to a plan.
    public record Compared(
            String state,
            String sentence,
            String beside,
            String caption,
            String heading,
            String brief,
            String finding) {
        /// What is asked next, where no date has passed yet; empty later.
        public String next() {
            String none = "no date has passed yet; ";
            return sentence.startsWith(none) ? sentence.substring(none.length()).replaceAll("; fewer.*", "") : "";
        }
    }

    public static State state(String site, String track, LocalDate day) {
        String[] cells = on(STATES, site, track, day);
        return new State(cells[0], cells[1], cells[2]);
    }

    public static Compared compared(String site, String plan, LocalDate day) {
        String[] said = on(COMPARISONS, site, plan, day);
        String[] headed = on(HEADINGS, site, plan, day);
        return new Compared(
                said[0],
                counted(said[1], day),
                counted(said[2].isEmpty() ? said[1] : said[2], day),
                counted(said[3], day),
                counted(headed[0], day),
                counted(headed[1], day),
                counted(headed[2], day));
    }

    private static String[] on(
            Map<String, NavigableMap<LocalDate, String[]>> told, String site, String track, LocalDate day) {
        return Objects.requireNonNull(told.get(site + "/" + track))
                .floorEntry(day)
                .getValue();
    }

    private static String counted(String words, LocalDate day) {
        long days = day.toEpochDay() - DUE.toEpochDay();
        double months = (END_OF_2026.toEpochDay() - day.toEpochDay()) * 12 / 365.25;
        return words.replaceAll("\\bN\\b", count(days))
                .replaceAll("(due|date) in D\\b", days == 0 ? "$1 on this day" : "$1 in " + count(-days))
                .replaceAll(", in D\\b", days == 0 ? ", which is this day" : ", in " + count(-days))
                .replaceAll("\\bM\\b", "about " + Math.round(months) + " months");
    }

    private static String count(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static Map<String, NavigableMap<LocalDate, String[]>> parsed(String table) {
        Map<String, NavigableMap<LocalDate, String[]>> told = new HashMap<>();
        for (String line : table.lines().toList()) {
            String[] cells = line.strip().split("\\s*\\|\\s*", -1);
            String[] words = new String[cells.length - 3];
            System.arraycopy(cells, 3, words, 0, words.length);
            told.computeIfAbsent(cells[0] + "/" + cells[1], first -> new TreeMap<>())
                    .put(LocalDate.parse(cells[2]), words);
        }
        return told;
    }
}
