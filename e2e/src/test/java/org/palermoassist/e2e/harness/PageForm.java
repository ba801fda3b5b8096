package org.palermoassist.e2e.harness;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as a page gives it, to be filled in and sent; controls are named by the end of their names. */
public final class PageForm {
    private static final Pattern CONTROL = Pattern.compile("(?s)<(input|textarea|select|button)\\b([^>]*)>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern SELECTED = Pattern.compile("(?s)<option value=\"([^\"]*)\"[^>]*selected");

    private final List<String> names = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final String source;

    private PageForm(String source) {
        this.source = source;
        Matcher found = CONTROL.matcher(source);
        while (found.find()) {
            Matcher name = NAME.matcher(found.group(2));
            if (name.find()) {
                names.add(name.group(1));
                keep(found, name.group(1));
            }
        }
    }

    private void keep(Matcher control, String name) {
        if (control.group(2).contains("type=\"hidden\"")) {
            Matcher value = VALUE.matcher(control.group(2));
            add(name, value.find() ? value.group(1) : "");
        } else if (control.group(1).equals("select")) {
            Matcher chosen = SELECTED.matcher(source).region(control.end(), source.indexOf("</select>", control.end()));
            if (chosen.find()) {
                add(name, chosen.group(1));
            }
        }
    }

    /** The form with this id. */
    public static PageForm of(String page, String id) {
        int start = page.indexOf("<form id=\"" + id + "\"");
        if (start < 0) {
            throw new IllegalStateException("no form " + id);
        }
        return new PageForm(page.substring(start, page.indexOf("</form>", start)));
    }

    /** Whether the form has a control whose name ends so. */
    public boolean has(String end) {
        return names.stream().anyMatch(name -> isNamed(name, end));
    }

    /** Fills a control in; of several with that name one more. */
    public PageForm fill(String end, String value) {
        String name = named(end);
        sent.removeIf(one ->
                !source.contains("type=\"checkbox\" name=\"" + name + "\"") && one.startsWith(encoded(name) + "="));
        add(name, value);
        return this;
    }

    String pressed(String button) {
        return String.join("&", sent) + "&" + encoded(named(button)) + "=";
    }

    private String named(String end) {
        return names.stream()
                .filter(name -> isNamed(name, end))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no control " + end + " among " + names));
    }

    private static boolean isNamed(String name, String end) {
        return name.equals(end) || name.endsWith(":" + end);
    }

    private void add(String name, String value) {
        sent.add(encoded(name) + "=" + encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
