package io.github.drawdownmap.shell.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// An option or an argument of a command line, and what is given for it.
///
/// The library that reads command lines is asked for nothing before there is one: a window opens without it.
public final class Choice<T> {
    private final Function<Given<T>, ArgSpec> form;
    private final Given<T> given = new Given<>();

    private Choice(Function<Given<T>, ArgSpec> form) {
        this.form = form;
    }

    /// @param names with their dashes, and a comma between them
    public static <T> Choice<T> option(Class<T> type, String names, String label, String description) {
        return optionOf(type, names, label, description, form -> form);
    }

    /// Left out of the help.
    public static <T> Choice<T> hidden(Class<T> type, String names, String label, String description) {
        return optionOf(type, names, label, description, form -> form.hidden(true));
    }

    static <T> Choice<T> required(Class<T> type, String names, String label, String description) {
        return optionOf(type, names, label, description, form -> form.required(true));
    }

    /// @param usual what stands where nothing is given
    static <T> Choice<T> option(Class<T> type, String names, String label, String description, String usual) {
        return optionOf(type, names, label, description, form -> form.defaultValue(usual));
    }

    /// @param reader what a word given for it means
    static <T> Choice<T> option(
            Class<T> type, String names, String label, String description, Function<String, T> reader) {
        return optionOf(type, names, label, description, form -> form.converters((ITypeConverter<T>) reader::apply));
    }

    private static <T> Choice<T> optionOf(
            Class<T> type, String names, String label, String description, UnaryOperator<OptionSpec.Builder> more) {
        return new Choice<>(given -> more.apply(OptionSpec.builder(names.split(","))
                        .type(type)
                        .paramLabel(label)
                        .description(description))
                .initialValue(null)
                .getter(given)
                .setter(given)
                .build());
    }

    /// An option that is given or not.
    static Choice<Boolean> flag(String name, String description) {
        return option(boolean.class, name, name, description);
    }

    /// A word of its own.
    ///
    /// @param arity how many words there may be, such as `0..1`
    public static <T> Choice<T> argument(Class<T> type, String arity, String label, String description) {
        return argumentOf(type, arity, label, description, form -> form.required(!arity.startsWith("0")));
    }

    /// One word or more.
    static <T> Choice<List<T>> arguments(Class<T> type, String label, String description) {
        return argumentOf(
                List.class,
                "1..*",
                label,
                description,
                form -> form.auxiliaryTypes(type).required(true));
    }

    private static <T> Choice<T> argumentOf(
            Class<?> type,
            String arity,
            String label,
            String description,
            UnaryOperator<PositionalParamSpec.Builder> more) {
        return new Choice<>(given -> more.apply(PositionalParamSpec.builder()
                        .type(type)
                        .arity(arity)
                        .paramLabel(label)
                        .description(description))
                .initialValue(null)
                .getter(given)
                .setter(given)
                .build());
    }

    /// The part of a command that asks for these, in their order.
    public static CommandSpec all(Choice<?>... choices) {
        CommandSpec part = CommandSpec.create();
        forms(choices).forEach(part::add);
        return part;
    }

    /// The part of a command that asks for one of these and no more.
    static CommandSpec oneOf(Choice<?>... choices) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder().multiplicity("1");
        forms(choices).forEach(group::addArg);
        return CommandSpec.create().addArgGroup(group.build());
    }

    private static Stream<ArgSpec> forms(Choice<?>... choices) {
        return Stream.of(choices).map(Choice::form);
    }

    private ArgSpec form() {
        return form.apply(given);
    }

    /// The command line that a part with choices has become part of.
    public static CommandLine commandLine(CommandSpec part) {
        return part.args().getFirst().command().commandLine();
    }

    /// Empty also for a flag that is given as `--flag=false`.
    public Optional<T> given() {
        return Optional.ofNullable(given.value.get()).filter(value -> !Boolean.FALSE.equals(value));
    }

    public boolean isGiven() {
        return given().isPresent();
    }

    /// Of one that is required or has a usual value.
    public T value() {
        return given().orElseThrow();
    }

    /// Where the library puts what it has read.
    private static final class Given<T> implements IGetter, ISetter {
        private final AtomicReference<@Nullable T> value = new AtomicReference<>();

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the library's own signature
        public <V> @Nullable V get() {
            return (V) value.get();
        }

        @Override
        @SuppressWarnings("unchecked") // the library has converted it to the type that was asked for
        public <V> @Nullable V set(@Nullable V read) {
            return (V) value.getAndSet((T) read);
        }
    }
}
