package io.github.drawdownmap.details;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.InWindow;
import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.details.entry.DrawerActions;
import io.github.drawdownmap.look.Look;
import io.github.drawdownmap.look.View;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.Site;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Each of the 26 facts of the press report is read in the drawer with its lists and sources unfolded: the background
/// on the page of the whole country, without choosing a site.
@ExtendWith(InWindow.class)
class ReportOnScreenTest {
    private static final String COUNTRY = "country";
    private static final Map<String, String> READ = new HashMap<>();

    @BeforeAll
    static void readThePages() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Posture posture = PostureReader.bundled();
        Look look = Look.at(posture).in(View.PLAN).on(LocalDate.of(2024, 9, 6));
        DrawerActions actions = new DrawerActions(day -> {}, link -> {}, text -> {});
        new FxRobot().interact(() -> {
            for (Site site : posture.sites())
                READ.put(
                        site.id(),
                        read(new SiteDetails(look, site, actions, new Section.Remembered(), () -> {}), look));
            READ.put(COUNTRY, read(new CountryDetails(look.onCountry(), actions, new Section.Remembered()), look));
        });
    }

    private static String read(Page page, Look look) {
        page.show(look);
        page.sections().forEach(Section::open);
        page.show(look);
        for (Node fold : page.lookupAll(".fold")) fold.executeAccessibleAction(AccessibleAction.FIRE);
        return texts(page);
    }

    /// What is on show, whose words may stand in nodes of their own.
    private static String texts(Node node) {
        if (!node.isManaged() || !node.isVisible()) return "";
        if (node instanceof Labeled label) return Objects.requireNonNullElse(label.getText(), "");
        if (node instanceof Text text) return text.getText();
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(ReportOnScreenTest::texts)
                        .collect(Collectors.joining(" "))
                : "";
    }

    @ParameterizedTest(name = "fact {0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1  | country     | a plan is agreed in principle, awaiting both governments’ approval
            2  | country     | there is an agreement, and what is open is when to announce it
            3  | country     | hundreds leave by September 2025, the rest by the end of 2026
            4  | country     | advisory relationship is sought as well, under which some US troops could stay
            5  | country     | tied to Israel’s war in Gaza
            6  | country     | expected within the month
            7  | country     | negotiated for over six months; prime minister al-Sudani began the talks in January
            8  | country     | attacked US forces at Iraqi bases with rockets and drones
            9  | country     | the deaths of three US soldiers, and dozens of injuries
            10 | country     | US strikes in return put the government’s efforts to make the country stable at risk
            11 | country     | about 2,500
            11 | country     | about 900
            12 | country     | Formed in 2014 against IS
            13 | country     | held about a third of Iraq and Syria
            14 | country     | beaten in Iraq late in 2017 and in Syria in 2019
            15 | country     | Farhad Alaaldin, foreign affairs adviser to the prime minister
            16 | country     | Saddam Hussein’s government falls
            16 | country     | The last US convoy departs for Kuwait
            16 | country     | The US air campaign against the Islamic State group (IS) begins
            17 | country     | Germany, France, Spain and Italy have troops in it
            18 | ain-al-asad | The base is to be empty of coalition forces by September 2025
            18 | baghdad     | to be cut significantly, but not ended, by September 2025
            19 | erbil       | Troops stay about a year longer, until around the end of 2026
            20 | country     | Details of troop movements are kept secret
            21 | country     | a notable shift in the US posture
            21 | country     | serves to counter Iranian influence
            22 | country     | shot down rockets and drones fired towards Israel
            23 | country     | US troops draw instability
            23 | country     | often not coordinated with Baghdad
            24 | country     | seen as a political success of al-Sudani, who steers between Washington and Tehran
            25 | country     | one month before the parliamentary election
            26 | country     | allow for adjustments if the situation in the region changes
            """)
    void is_read(int fact, String page, String words) {
        assertThat(READ.get(page)).as("fact " + fact).contains(words);
    }
}
