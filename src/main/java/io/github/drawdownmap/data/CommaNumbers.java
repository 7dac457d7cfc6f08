package io.github.drawdownmap.data;

import io.github.drawdownmap.data.json.LocatedNode;
import io.github.drawdownmap.data.json.LocatedNode.NumberNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Coordinates that look written with decimal commas, each of which makes two numbers of one in a list.
final class CommaNumbers {
    /// No coordinate is longer.
    private static final int MOST_LETTERS = 30;

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");
    private static final Pattern ZERO = Pattern.compile("-?0+(?:\\.0+)?");

    private CommaNumbers() {}

    /// The positions that may be meant by a list, as they are to be written; none where no comma seems to be one of
    /// decimals.
    static List<String> meant(List<LocatedNode> items) {
        List<String> literals = new ArrayList<>();
        for (LocatedNode item : items) if (item instanceof NumberNode number) literals.add(number.literal());
        if (literals.size() < items.size()) return List.of();
        if (literals.stream().anyMatch(literal -> literal.length() > MOST_LETTERS)) return List.of();
        return switch (literals.size()) {
            case 3 -> ZERO.matcher(literals.get(2)).matches() ? List.of() : ofThree(literals);
            case 4 -> isParted(literals, 0) && isParted(literals, 2) ? ofFour(literals) : List.of();
            default -> List.of();
        };
    }

    private static List<String> ofFour(List<String> literals) {
        boolean arePosition = isWithin(joined(literals, 0), 180) && isWithin(joined(literals, 2), 90);
        return arePosition ? List.of(pair(literals, 2)) : List.of();
    }

    /// One comma of decimals and one between: either may come first.
    private static List<String> ofThree(List<String> literals) {
        List<String> meant = new ArrayList<>();
        boolean isLatitude = isWithin(literals.get(2), 90) && isWithin(literals.get(0), 180);
        if (isLatitude && isParted(literals, 0)) meant.add("[" + joined(literals, 0) + ", " + literals.get(2) + "]");
        boolean arePosition = isWithin(literals.get(1), 90) && isWithin(literals.get(0), 180);
        if (arePosition && isParted(literals, 1)) meant.add(pair(literals, 1));
        return meant;
    }

    private static boolean isWithin(String literal, int most) {
        return Math.abs(Double.parseDouble(literal)) <= most;
    }

    private static String pair(List<String> literals, int latitude) {
        String longitude = latitude == 1 ? literals.getFirst() : joined(literals, 0);
        return "[" + longitude + ", " + joined(literals, latitude) + "]";
    }

    private static boolean isParted(List<String> literals, int first) {
        return WHOLE.matcher(literals.get(first)).matches()
                && DIGITS.matcher(literals.get(first + 1)).matches();
    }

    private static String joined(List<String> literals, int first) {
        return literals.get(first) + "." + literals.get(first + 1);
    }
}
