import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/// A folder to unpack anywhere, and a package for Debian, Ubuntu and their like.
///
/// The Debian package is of files only. Scripts that register a menu entry fail on a server without a desktop; Debian's
/// own triggers register it where there is one.
record LinuxPackages(Path project, String version, Machine machine, Path program) {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    /// A few lines of shell in place of what jpackage starts the program with.
    ///
    /// @param window options of Java, with `$home` for the program's folder
    /// @param command the same where a command is asked for that is over soon
    void replaceLauncher(List<String> window, List<String> command, String main) throws IOException {
        Path launcher = program.resolve("bin/drawdown-map");
        String script = Files.readString(project.resolve("src/dist/linux/launcher"));
        Files.delete(launcher);
        Files.writeString(
                launcher, script.replace("@window@", told(window, main)).replace("@command@", told(command, main)));
        if (!launcher.toFile().setExecutable(true, false))
            throw new IOException(launcher + " cannot be made a program");
        Files.delete(program.resolve("lib/libapplauncher.so"));
        Files.delete(program.resolve("lib/app/drawdown-map.cfg"));
    }

    private static String told(List<String> options, String main) {
        return options.stream().map(option -> '"' + option + '"').collect(Collectors.joining(" ")) + " --module "
                + main;
    }

    void make() throws IOException, InterruptedException {
        Path share = share();
        Folders.openToAll(program);
        Path dist = program.getParent();
        Commands.run(
                dist,
                Map.of(),
                List.of(
                        "tar",
                        "--create",
                        "--use-compress-program=gzip -9",
                        "--owner=0",
                        "--group=0",
                        "--numeric-owner",
                        "--sort=name",
                        "--file=drawdown-map-" + version + "-" + machine.words() + ".tar.gz",
                        program.getFileName().toString()));
        if (Commands.isInstalled("dpkg-deb")) debian(share);
        else System.out.println("There is no dpkg-deb here, so no .deb is made");
    }

    /// What belongs below `/usr/share`: the portable folder has it too, for whoever wants to put it there.
    private Path share() throws IOException, InterruptedException {
        Path share = program.resolve("share");
        Path linux = project.resolve("src/dist/linux");
        put(linux.resolve("io.github.drawdownmap.desktop"), share.resolve("applications"));
        put(linux.resolve("drawdown-map.xml"), share.resolve("mime/packages"));
        put(project.resolve("assets/icon/drawdown-map.svg"), share.resolve("icons/hicolor/scalable/apps"));
        for (int size : ICON_SIZES)
            Files.copy(
                    project.resolve("assets/icon/drawdown-map-" + size + ".png"),
                    folder(share.resolve("icons/hicolor/" + size + "x" + size + "/apps"))
                            .resolve("drawdown-map.png"));
        Files.copy(
                project.resolve("LICENSE"),
                folder(share.resolve("doc/drawdown-map")).resolve("copyright"));
        String launcher = program.resolve("bin/drawdown-map").toString();
        Commands.print(
                folder(share.resolve("bash-completion/completions")).resolve("drawdown-map"),
                List.of(launcher, "generate-completion"));
        Path manual = folder(share.resolve("man/man1")).resolve("drawdown-map.1");
        Commands.print(manual, List.of(launcher, "generate-manual"));
        compress(manual);
        return share;
    }

    private void debian(Path share) throws IOException, InterruptedException {
        Path dist = program.getParent();
        Path root = folder(dist.resolve("work/debian"));
        Path usr = folder(root.resolve("usr"));
        for (String part : List.of("bin", "lib"))
            Folders.copy(
                    program.resolve(part),
                    folder(usr.resolve("lib/drawdown-map")).resolve(part));
        Folders.copy(share, usr.resolve("share"));
        Files.createSymbolicLink(
                folder(usr.resolve("bin")).resolve("drawdown-map"), Path.of("../lib/drawdown-map/bin/drawdown-map"));
        String control = Files.readString(project.resolve("src/dist/linux/control"))
                .replace("@version@", version)
                .replace("@architecture@", machine.debianArchitecture())
                .replace("@size@", Long.toString(Folders.kilobytes(usr)));
        Files.writeString(folder(root.resolve("DEBIAN")).resolve("control"), control);
        Folders.openToAll(root);
        Commands.run(
                dist,
                Map.of(),
                List.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "-Zzstd",
                        "-z12",
                        "--build",
                        root.toString(),
                        "drawdown-map_" + version + "_" + machine.debianArchitecture() + ".deb"));
    }

    private static void put(Path file, Path folder) throws IOException {
        Files.copy(file, folder(folder).resolve(file.getFileName()));
    }

    private static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder);
    }

    private static void compress(Path file) throws IOException {
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(Path.of(file + ".gz")))) {
            Files.copy(file, packed);
        }
        Files.delete(file);
    }
}
