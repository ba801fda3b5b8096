package org.palermoassist.e2e.supply;

import java.util.ArrayList;
import java.util.List;

/**
 * A library that is installed.
 *
 * @param coordinate group and artifact, such as {@code org.apache.camel:camel-api}
 * @param version as its maker writes it
 */
record Part(String coordinate, String version) {

    /** Whether version a comes before version b; numbers count as numbers, anything else as nothing. */
    static boolean isBefore(String a, String b) {
        List<Integer> left = numbers(a);
        List<Integer> right = numbers(b);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            int one = i < left.size() ? left.get(i) : 0;
            int other = i < right.size() ? right.get(i) : 0;
            if (one != other) {
                return one < other;
            }
        }
        return false;
    }

    /** Whether both versions begin with the same two numbers. */
    static boolean isSameLine(String a, String b) {
        return line(a).equals(line(b));
    }

    private static List<Integer> line(String version) {
        List<Integer> numbers = numbers(version);
        return List.of(numbers.get(0), numbers.size() > 1 ? numbers.get(1) : 0);
    }

    private static List<Integer> numbers(String version) {
        List<Integer> numbers = new ArrayList<>();
        for (String piece : version.split("[.\\-+_]")) {
            if (!piece.matches("\\d{1,9}")) {
                break;
            }
            numbers.add(Integer.valueOf(piece));
        }
        return numbers.isEmpty() ? List.of(0) : numbers;
    }
}
