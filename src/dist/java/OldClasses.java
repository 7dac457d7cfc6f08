import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Classes in the form that Java 5 gave them. An ahead-of-time cache leaves them out, with all that is made of them,
/// and each start would read and prove them anew: in the package they have the form of today. What they do stays as it
/// is.
final class OldClasses {
    /// What the jar says of it.
    static final String NOTICE = "META-INF/CHANGES.txt";

    private static final String CHANGES =
            "Changed for this package: the classes have the form that Java 25 gives them. What they do stays as it is.\n";

    private static final int JAVA_6 = 50;
    private static final int MAJOR_VERSION = 6;

    private final ZipFile jar;
    private final ClassFile form;

    private OldClasses(ZipFile jar) {
        this.jar = jar;
        form = ClassFile.of(
                StackMapsOption.GENERATE_STACK_MAPS,
                ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(this::read)
                        .orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /// Copies a jar, with its old classes in today's form; one that has none is copied as it is.
    static void copyRenewed(Path from, Path to) throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(jar.entries());
            OldClasses classes = new OldClasses(jar);
            if (classes.areAmong(entries)) classes.copyRenewed(entries, to);
            else Files.copy(from, to);
        }
    }

    private boolean areAmong(List<? extends ZipEntry> entries) throws IOException {
        for (ZipEntry entry : entries) if (isOld(entry, content(entry))) return true;
        return false;
    }

    private void copyRenewed(List<? extends ZipEntry> entries, Path to) throws IOException {
        try (ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : entries) {
                byte[] content = content(entry);
                copy.putNextEntry(new ZipEntry(entry.getName()));
                copy.write(isOld(entry, content) ? renewed(content) : content);
                copy.closeEntry();
            }
            copy.putNextEntry(new ZipEntry(NOTICE));
            copy.write(CHANGES.getBytes(UTF_8));
            copy.closeEntry();
        }
    }

    private byte[] content(ZipEntry entry) throws IOException {
        try (InputStream stream = jar.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }

    private static boolean isOld(ZipEntry entry, byte[] content) {
        return entry.getName().endsWith(".class") && ByteBuffer.wrap(content).getShort(MAJOR_VERSION) < JAVA_6;
    }

    private byte[] renewed(byte[] content) {
        ClassTransform everyMethod = ClassTransform.transformingMethodBodies((code, element) -> code.with(element));
        ClassTransform today = ClassTransform.endHandler(type -> type.withVersion(ClassFile.JAVA_25_VERSION, 0));
        return form.transformClass(form.parse(content), everyMethod.andThen(today));
    }

    /// A class that another is held against; null where it is not in the jar.
    private InputStream read(ClassDesc name) {
        String file = name.descriptorString().replaceFirst("^L(.*);$", "$1.class");
        try {
            ZipEntry entry = jar.getEntry(file);
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
