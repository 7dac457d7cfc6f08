package io.github.drawdownmap.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.Fuzzing;
import org.junit.jupiter.api.Test;

class EdtfFuzzTest {
    private static final String[] PIECES = {
        "2",
        "0",
        "1",
        "9",
        "2025",
        "2025-09",
        "2025-02-29",
        "-",
        "/",
        "..",
        "~",
        "?",
        "%",
        "X",
        "Y",
        "T",
        "12",
        "31",
        "99"
    };

    @Test
    void a_text_is_a_window_that_can_be_written_again_or_is_refused_in_a_sentence() {
        Fuzzing.run("dates of posture files", chance -> {
            String text = Fuzzing.text(chance, 8, PIECES);
            try {
                Window window = Edtf.parse(text);
                assertThat(Edtf.parse(window.toString()).days()).isEqualTo(window.days());
            } catch (EdtfException e) {
                assertThat(e.what()).isNotBlank().hasSizeLessThan(200);
                assertThat(e.remedy()).isNotBlank();
                for (String meant :
                        Edtf.meant(text).map(told -> told.split(" or ")).orElse(new String[0]))
                    assertThat(Edtf.write(Edtf.parse(meant.replace("\"", "")))).isEqualTo(meant.replace("\"", ""));
            }
        });
    }
}
