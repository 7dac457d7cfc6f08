package io.github.drawdownmap.shell.window.export;

import io.github.drawdownmap.i18n.Messages;
import io.github.drawdownmap.shell.window.file.OperatingSystem;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;

/// A printer that the system knows. It is asked by way of Java2D: JavaFX would not say that a printer failed.
record SystemPrinter(PrintService service, List<Paper> papers) implements Printer {
    /// What Java hands pages to on systems other than Windows.
    private static final Path SPOOLER = Path.of("/usr/bin/lpr");

    /// A CUPS that hangs, or is on another machine that does, may never answer.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /// All of them, the usual one first; empty when there is none.
    static List<Printer> all() {
        Stream<PrintService> usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).stream();
        return Stream.concat(usual, Arrays.stream(PrinterJob.lookupPrintServices()))
                .distinct()
                .<Printer>map(service -> new SystemPrinter(service, papers(service)))
                .toList();
    }

    private static List<Paper> papers(PrintService service) {
        List<Paper> papers = new ArrayList<>();
        if (service.getDefaultAttributeValue(Media.class) instanceof MediaSizeName usual)
            Paper.of(usual).ifPresent(papers::add);
        Object known = service.getSupportedAttributeValues(Media.class, null, null);
        for (Paper paper : Paper.values()) {
            boolean isKnown = known instanceof Media[] all && Arrays.asList(all).contains(paper.media());
            if (isKnown && !papers.contains(paper)) papers.add(paper);
        }
        return papers.isEmpty() ? List.of(Paper.values()) : List.copyOf(papers);
    }

    @Override
    public String name() {
        return service.getName();
    }

    @Override
    public void print(BufferedImage picture, String title, PrintedPage page, int copies) throws PrintProblem {
        try {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPrintable((graphics, format, index) -> {
                if (index > 0) return Printable.NO_SUCH_PAGE;
                ((Graphics2D) graphics).drawImage(picture, place(format, picture), null);
                return Printable.PAGE_EXISTS;
            });
            job.print(wishes(title, page, copies));
        } catch (PrinterException failed) {
            throw new PrintProblem(sentence(), failed);
        }
    }

    private static AffineTransform place(PageFormat format, BufferedImage picture) {
        Rectangle2D reached = new Rectangle2D.Double(
                format.getImageableX(),
                format.getImageableY(),
                format.getImageableWidth(),
                format.getImageableHeight());
        Rectangle2D sheet = new Rectangle2D.Double(0, 0, format.getWidth(), format.getHeight());
        return PrintedPage.placed(reached, sheet, picture.getWidth(), picture.getHeight());
    }

    /// With as much of the sheet as the printer reaches.
    private PrintRequestAttributeSet wishes(String title, PrintedPage page, int copies) {
        PrintRequestAttributeSet wishes =
                new HashPrintRequestAttributeSet(page.paper().media());
        wishes.add(page.isAcross() ? OrientationRequested.LANDSCAPE : OrientationRequested.PORTRAIT);
        wishes.add(new Copies(copies));
        wishes.add(new JobName(title, null));
        Object reached = service.getSupportedAttributeValues(MediaPrintableArea.class, null, wishes);
        if (reached instanceof MediaPrintableArea[] areas && areas.length > 0) wishes.add(areas[0]);
        return wishes;
    }

    private String sentence() {
        boolean lacksSpooler = !isWindows() && !Files.isExecutable(SPOOLER);
        return lacksSpooler
                ? Messages.text("shell.print.failed.spooler", SPOOLER)
                : Messages.text("shell.print.failed.printer", name());
    }

    private static boolean isWindows() {
        return OperatingSystem.current() == OperatingSystem.WINDOWS;
    }

    /// Java does not hear of it from CUPS, which takes pages and keeps them.
    @Override
    public boolean isStopped() throws InterruptedException {
        if (isWindows()) return false;
        try {
            ProcessBuilder asking = new ProcessBuilder("lpstat", "-p", name()).redirectErrorStream(true);
            asking.environment().put("LC_ALL", "C");
            return isStopped(name(), asking.start(), PATIENCE);
        } catch (IOException cannotBeAsked) {
            return false;
        }
    }

    /// @param asked is at an end afterwards
    /// @return false too when there is no answer in time
    static boolean isStopped(String name, Process asked, Duration patience) throws IOException, InterruptedException {
        try (var answer = asked.inputReader(Charset.defaultCharset())) {
            asked.getOutputStream().close();
            // To read before it has ended could take for ever.
            if (!asked.waitFor(patience)) return false;
            return answer.lines().anyMatch(line -> line.startsWith("printer " + name + " disabled"));
        } finally {
            asked.destroyForcibly();
        }
    }
}
