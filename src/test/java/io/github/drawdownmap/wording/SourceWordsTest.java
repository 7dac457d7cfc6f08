package io.github.drawdownmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.drawdownmap.data.PostureReader;
import io.github.drawdownmap.posture.Posture;
import io.github.drawdownmap.posture.PostureFixture;
import org.junit.jupiter.api.Test;

class SourceWordsTest {
    private static final Posture POSTURE = PostureReader.bundled();

    @Test
    void a_title_that_only_describes_the_page_is_not_quoted_and_says_so() {
        assertThat(SourceWords.full(PostureFixture.source(POSTURE, "k24ckb-2026-01-14")))
                .startsWith("Kurdistan24 (Sorani): Last US forces leave Ain al-Asad by air (14 January 2026. Title here"
                        + " describes the page; link cut to the article number), https://");
    }

    @Test
    void a_source_without_an_address_and_a_date_is_given_with_its_note() {
        assertThat(SourceWords.full(PostureFixture.source(POSTURE, "unsigned-report")))
                .startsWith(
                        "Unsigned text: Report on a plan to withdraw coalition forces from Iraq (undated. Unsigned,")
                .endsWith("Paragraph numbers count this text alone)");
    }
}
