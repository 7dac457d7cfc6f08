import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Makes the program that was built start as fast as an installed one: `java @target/drawdown-map.args` opens it with
/// an ahead-of-time cache.
///
/// Run by `mvn package` as `java src/dist/java/BuiltProgram.java TARGET MODULE OPTION ...`, with the options that Java
/// has when Maven opens the window.
public final class BuiltProgram {
    private BuiltProgram() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> all = List.of(arguments);
        Path target = Path.of(all.get(0));
        String module = all.get(1);
        List<String> options = new ArrayList<>(Training.options(all.subList(2, all.size())));
        options.add("--module-path="
                + target.resolve("drawdown-map.jar")
                + System.getProperty("path.separator")
                + target.resolve("modules"));
        Path cache = target.resolve("drawdown-map.aot");
        Path work = Files.createDirectories(target.resolve("training"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        new Training(java, List.copyOf(options), module, work).openWindow(cache, false);
        Folders.delete(work);
        options.add(Training.cacheOption(cache));
        options.addAll(List.of("--module", module));
        Files.writeString(
                target.resolve("drawdown-map.args"),
                options.stream().map(BuiltProgram::quoted).collect(Collectors.joining("\n")));
    }

    /// As a file of arguments has it, in which a folder may have a blank.
    private static String quoted(String option) {
        return '"' + option.replace("\\", "\\\\") + '"';
    }
}
