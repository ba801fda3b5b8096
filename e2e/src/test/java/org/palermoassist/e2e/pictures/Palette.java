package org.palermoassist.e2e.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The 96 colours that a picture uses most: as a PNG with a palette it takes a third of the bytes. */
final class Palette {
    private static final int SIZE = 96;
    /** Colours this close are one: text is smoothed in many shades. */
    private static final int KEEP = 0xF8F8F8;

    private final int[] colours;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private Palette(int[] colours) {
        this.colours = colours;
    }

    /** The same picture with a palette. */
    static BufferedImage reduced(BufferedImage picture) {
        return of(picture).paint(picture);
    }

    private static Palette of(BufferedImage picture) {
        Map<Integer, Integer> exact = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & 0xFFFFFF;
                exact.merge(colour, 1, Integer::sum);
            }
        }
        // the most frequent exact shade stands for its neighbours, so that plain surfaces keep their colour
        exact.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .forEach(each -> counts.merge(each.getKey() & KEEP, each.getValue(), Integer::sum));
        Map<Integer, Integer> faces = new HashMap<>();
        exact.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .forEach(each -> faces.putIfAbsent(each.getKey() & KEEP, each.getKey()));
        List<Integer> chosen = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SIZE)
                .map(each -> faces.get(each.getKey()))
                .toList();
        return new Palette(chosen.stream().mapToInt(Integer::intValue).toArray());
    }

    private BufferedImage paint(BufferedImage picture) {
        var model = new IndexColorModel(8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var out = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var raster = out.getRaster();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                raster.setSample(x, y, 0, nearest.computeIfAbsent(picture.getRGB(x, y) & 0xFFFFFF, this::closest));
            }
        }
        return out;
    }

    private int closest(int colour) {
        int best = 0;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int d = square(colour >> 16, colours[i] >> 16)
                    + square(colour >> 8, colours[i] >> 8)
                    + square(colour, colours[i]);
            if (d < distance) {
                best = i;
                distance = d;
            }
        }
        return best;
    }

    private static int square(int a, int b) {
        int difference = (a & 0xFF) - (b & 0xFF);
        return difference * difference;
    }
}
