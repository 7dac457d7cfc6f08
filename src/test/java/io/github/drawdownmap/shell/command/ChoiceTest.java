package io.github.drawdownmap.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ChoiceTest {
    private final Choice<Double> zoom = Choice.option(Double.class, "--zoom", "Z", "How near.");
    private final Choice<Boolean> loop = Choice.flag("--loop", "For ever.");
    private final CommandLine line = new CommandLine(Choice.all(zoom, loop));

    @Test
    void nothing_is_given_before_a_command_line_is_read() {
        assertThat(zoom.given()).isEmpty();
        assertThat(loop.isGiven()).isFalse();
    }

    @Test
    void it_has_what_the_command_line_gives() {
        line.parseArgs("--zoom", "7.5", "--loop");
        assertThat(zoom.given()).contains(7.5);
        assertThat(loop.isGiven()).isTrue();
    }

    @Test
    void a_flag_that_is_said_to_be_false_is_not_given() {
        line.parseArgs("--loop=false");
        assertThat(loop.isGiven()).isFalse();
    }

    @Test
    void what_one_command_line_gave_the_next_does_not_have() {
        line.parseArgs("--zoom", "7.5", "--loop");
        line.parseArgs();
        assertThat(zoom.given()).isEmpty();
        assertThat(loop.isGiven()).isFalse();
    }
}
