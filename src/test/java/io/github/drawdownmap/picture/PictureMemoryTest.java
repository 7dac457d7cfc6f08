package io.github.drawdownmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureMemoryTest {
    private static final PictureSize LARGEST = new PictureSize(7680, 4320);
    private static final long MEGABYTE = 1 << 20;

    /// Of 1024 MB, 924 are left for 40,370,176 pixels of 24 bytes: 1.10 times 7680 x 4320 on each side.
    @Test
    void what_does_not_fit_is_refused_with_the_largest_size_and_scale_that_do() {
        assertThat(new PictureMemory(1024 * MEGABYTE, 1, 0).refusal(LARGEST, 4))
                .contains(
                        "A picture of 7680x4320 at a scale of 4 does not fit into the memory; the largest that does is"
                                + " 2117x1191 at this scale, or this size at a scale of 1.1.");
    }

    /// Of 200 MB, 100 are left for 4,369,066 pixels: 0.36 times as many on each side, and 0.5 is the least scale.
    @Test
    void a_scale_that_is_none_is_not_offered() {
        assertThat(new PictureMemory(200 * MEGABYTE, 1, 0).refusal(LARGEST, 4))
                .contains(
                        "A picture of 7680x4320 at a scale of 4 does not fit into the memory; the largest that does is"
                                + " 696x391 at this scale.");
    }

    /// Of 105 MB, 5 are left for 218,453 pixels: more than 480 x 360, but at a scale of 4 a quarter of those on each
    /// side.
    @Test
    void a_size_that_is_too_small_is_not_offered() {
        assertThat(new PictureMemory(105 * MEGABYTE, 1, 0).refusal(new PictureSize(640, 360), 4))
                .contains("A picture of 640x360 at a scale of 4 does not fit into the memory; this size does at a scale"
                        + " of 0.9.");
        assertThat(new PictureMemory(40 * MEGABYTE, 1, 0).refusal(new PictureSize(640, 480), 1))
                .contains("A picture of 640x480 at a scale of 1 does not fit into the memory of 40 MB, nor does any"
                        + " other; allow more with JAVA_TOOL_OPTIONS=-Xmx1g.");
    }

    @Test
    void what_was_offered_is_not_refused() {
        PictureMemory memory = new PictureMemory(1024 * MEGABYTE, 1, 0);
        assertThat(memory.refusal(new PictureSize(2117, 1191), 4)).isEmpty();
        assertThat(memory.refusal(LARGEST, 1.1)).isEmpty();
    }

    /// 5 frames take 40 bytes a pixel: 24,222,105 pixels.
    @Test
    void an_animation_holds_several_pictures() {
        PictureMemory memory = new PictureMemory(1024 * MEGABYTE, 5, 0);
        assertThat(memory.refusal(LARGEST, 1)).isPresent();
        assertThat(new PictureMemory(1024 * MEGABYTE, 1, 0).refusal(LARGEST, 1)).isEmpty();
    }

    /// In a window as in a picture.
    @Test
    void sites_alone_may_be_too_many() {
        assertThat(new PictureMemory(130 * MEGABYTE, 1, 0).holding(10_000).holdsSites())
                .isFalse();
        assertThat(new PictureMemory(140 * MEGABYTE, 1, 0).holding(10_000).holdsSites())
                .isTrue();
    }

    /// 10,000 sites take 39 MB: of 130 MB the 100 that any picture needs are not left, of 140 MB 1 MB is.
    @Test
    void very_many_sites_are_refused_where_java_would_collect_for_minutes() {
        PictureSize small = new PictureSize(200, 200);
        assertThat(new PictureMemory(130 * MEGABYTE, 1, 0).holding(10_000).refusal(small, 1))
                .contains("A picture of 200x200 at a scale of 1 does not fit into the memory of 130 MB, nor does any"
                        + " other; allow more with JAVA_TOOL_OPTIONS=-Xmx1g.");
        assertThat(new PictureMemory(140 * MEGABYTE, 1, 0).holding(10_000).refusal(small, 0.5))
                .isEmpty();
    }
}
