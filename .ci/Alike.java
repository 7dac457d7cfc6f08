import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/// Compares two pictures of the same window, of which the second may have twice as many pixels.
///
/// Each is reduced to squares of 8 units in their mean colour, so that letters with other edges count for nothing, and
/// a map with other lines counts. `java Alike.java FIRST SECOND` ends with 1 when more than one square in a hundred is
/// off by more than 16 of 255.
final class Alike {
    private static final int SQUARE = 8;
    private static final int STEP = 16;
    private static final double SHARE = 0.01;

    public static void main(String[] files) throws IOException {
        BufferedImage first = ImageIO.read(new File(files[0]));
        BufferedImage second = ImageIO.read(new File(files[1]));
        double scale = (double) second.getWidth() / first.getWidth();
        int columns = first.getWidth() / SQUARE;
        int rows = first.getHeight() / SQUARE;
        if (Math.abs(second.getHeight() - first.getHeight() * scale) > 1) fail("The windows have not the same shape.");
        int off = 0;
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
                if (difference(first, 1, second, scale, column, row) > STEP) off++;
        double share = (double) off / (rows * columns);
        System.out.printf("%.2f %% of the window look different, %.0f %% may%n", 100 * share, 100 * SHARE);
        if (share > SHARE) fail("The window at the second scale does not look like the one at the first.");
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }

    private static double difference(
            BufferedImage first, double firstScale, BufferedImage second, double secondScale, int column, int row) {
        double[] one = mean(first, firstScale, column, row);
        double[] other = mean(second, secondScale, column, row);
        double most = 0;
        for (int i = 0; i < one.length; i++) most = Math.max(most, Math.abs(one[i] - other[i]));
        return most;
    }

    private static double[] mean(BufferedImage picture, double scale, int column, int row) {
        int side = (int) (SQUARE * scale);
        int left = (int) (column * SQUARE * scale);
        int top = (int) (row * SQUARE * scale);
        double[] sum = new double[3];
        for (int y = top; y < top + side; y++)
            for (int x = left; x < left + side; x++)
                for (int i = 0; i < sum.length; i++) sum[i] += picture.getRGB(x, y) >> 8 * i & 0xff;
        for (int i = 0; i < sum.length; i++) sum[i] /= (double) side * side;
        return sum;
    }
}
