package io.github.drawdownmap.look;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Bytes in letters that can be sent along or typed: the 32 signs of Douglas Crockford, in groups, closed by a checksum
/// that finds any one wrong or swapped sign.
final class Signs {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final int MOST_LETTERS = 300;

    /// Bytes of the checksum.
    private static final int CHECK = 2;

    private Signs() {}

    static String write(byte[] bytes) {
        byte[] closed = Arrays.copyOf(bytes, bytes.length + CHECK);
        int check = checksum(bytes);
        closed[bytes.length] = (byte) (check >> 8);
        closed[bytes.length + 1] = (byte) check;
        StringBuilder text = new StringBuilder();
        for (char sign : encoded(closed).toCharArray()) {
            if (text.length() % (GROUP + 1) == GROUP) text.append('-');
            text.append(sign);
        }
        return text.toString();
    }

    private static String encoded(byte[] bytes) {
        StringBuilder signs = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = (held << 8) | (each & 0xff);
            bits += 8;
            for (; bits >= 5; bits -= 5) signs.append(SIGNS.charAt((held >> (bits - 5)) & 31));
            held &= (1 << bits) - 1;
        }
        if (bits > 0) signs.append(SIGNS.charAt((held << (5 - bits)) & 31));
        return signs.toString();
    }

    /// The bytes behind a text, in capitals or not, with or without dashes; empty when they are not what was written.
    static Optional<byte[]> read(String text) {
        return decoded(text)
                .filter(all -> all.length >= CHECK && checksum(all) == 0)
                .map(all -> Arrays.copyOf(all, all.length - CHECK));
    }

    /// Empty when it is not written in the signs, or has more or fewer than whole bytes need.
    private static Optional<byte[]> decoded(String code) {
        if (code.length() > MOST_LETTERS) return Optional.empty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : code.toUpperCase(Locale.ROOT).toCharArray()) {
            if (letter == '-' || Character.isWhitespace(letter)) continue;
            int sign = SIGNS.indexOf(meant(letter));
            if (sign < 0) return Optional.empty();
            held = held << 5 | sign;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return held == 0 && bits < 5 ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    private static char meant(char letter) {
        return switch (letter) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> letter;
        };
    }

    /// CRC-16 with the polynomial of CCITT: it finds any mistake within sixteen bits in a row, so any three signs.
    private static int checksum(byte[] bytes) {
        int sum = 0xffff;
        for (byte each : bytes) {
            sum ^= (each & 0xff) << 8;
            for (int bit = 0; bit < 8; bit++) sum = (sum << 1 ^ ((sum & 0x8000) == 0 ? 0 : 0x1021)) & 0xffff;
        }
        return sum;
    }
}
