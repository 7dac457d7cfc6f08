package io.github.drawdownmap;

import java.util.Random;
import java.util.function.Consumer;

/// Tries something on inputs made by chance. An ordinary run takes a few, always the same; the profile `fuzz` takes
/// many from a seed that it prints.
public final class Fuzzing {
    private static final long USUAL_SEED = 20_250_930;
    private static final int USUAL_INPUTS = 200;

    private static final String SEED = System.getProperty("fuzz.seed", "");
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", USUAL_INPUTS);
    private static final long MINUTES = Long.getLong("fuzz.minutes", 0);

    private Fuzzing() {}

    /// @param attempt makes an input by chance and fails when what comes of it is not right
    public static void run(String what, Consumer<Random> attempt) {
        boolean isUsual = INPUTS == USUAL_INPUTS && MINUTES == 0;
        long seed = SEED.isEmpty() ? (isUsual ? USUAL_SEED : System.nanoTime()) : Long.parseLong(SEED);
        long end = System.nanoTime() + MINUTES * 60_000_000_000L;
        long done = 0;
        while (done < INPUTS || (MINUTES > 0 && System.nanoTime() < end)) {
            tryOne(what, seed + done, attempt);
            done++;
        }
        if (!isUsual) System.out.println("fuzz: " + what + ": " + done + " inputs from seed " + seed);
    }

    private static void tryOne(String what, long seed, Consumer<Random> attempt) {
        try {
            attempt.accept(new Random(seed));
        } catch (Exception | AssertionError | StackOverflowError e) {
            throw new AssertionError(what + " fails with -Dfuzz.seed=" + seed + " -Dfuzz.inputs=1", e);
        }
    }

    /// A text of up to so many pieces, some of them letters of any kind.
    public static String text(Random chance, int most, String... pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = chance.nextInt(most + 1); i > 0; i--)
            text.append(chance.nextInt(12) == 0 ? letter(chance) : pieces[chance.nextInt(pieces.length)]);
        return text.toString();
    }

    private static String letter(Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> Character.toString(chance.nextInt(0x20));
            case 1 -> Character.toString(0x20 + chance.nextInt(0x60));
            case 2 -> Character.toString(0x80 + chance.nextInt(0xff80));
            default -> Character.toString(0x1_0000 + chance.nextInt(0x1_0000));
        };
    }
}
