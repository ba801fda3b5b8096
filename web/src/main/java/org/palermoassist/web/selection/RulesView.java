package org.palermoassist.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.palermoassist.security.Right;
import org.palermoassist.selection.GenderMode;
import org.palermoassist.selection.RuleSet;
import org.palermoassist.selection.RuleVersions;
import org.palermoassist.web.fund.FundFields;
import org.palermoassist.web.fund.FundPosts;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** Versions of the rules: two of them side by side, and a new one made from an old. */
@Named
@RequestScoped
public class RulesView {
    private static final String NUMBER = "\\d{1,6}";

    @Inject
    private RuleVersions rules;

    @Inject
    private FundPosts posts;

    @Inject
    private FundFields fields;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private List<RuleSet> all;

    /** All versions, the latest first. */
    public List<RuleSet> getAll() {
        if (all == null) {
            all = rules.all(current.reader());
        }
        return all;
    }

    /** Who entered a version, and when. */
    public RuleVersions.Entered entered(RuleSet set) {
        return rules.entered(set.version(), current.reader());
    }

    /** Whether the reader makes versions. */
    public boolean isKeeper() {
        return current.actor().has(Right.SELECTION_KEEP);
    }

    /** The version on the left: the one asked for, else the last but one. */
    public RuleSet getBefore() {
        return version("before", getAll().get(Math.min(1, getAll().size() - 1)));
    }

    /** The version on the right: the one asked for, else the latest. */
    public RuleSet getAfter() {
        return version("after", getAll().get(0));
    }

    /** The version that a new one is made from. */
    public RuleSet getFrom() {
        return version("from", getAll().get(0));
    }

    private RuleSet version(String parameter, RuleSet usual) {
        String asked = address.get(parameter);
        return asked.matches(NUMBER) ? rules.version(Integer.parseInt(asked), current.reader()) : usual;
    }

    /** Both versions value by value. */
    public List<RuleLine> getLines() {
        Words words = Words.in(portal.getLanguage());
        Map<String, Object> after = RuleWords.values(getAfter());
        return RuleWords.values(getBefore()).entrySet().stream()
                .map(value -> new RuleLine(
                        words.get("selection.rule." + value.getKey()),
                        RuleWords.said(value.getKey(), value.getValue(), words),
                        RuleWords.said(value.getKey(), after.get(value.getKey()), words)))
                .toList();
    }

    /** Fields of whole numbers, in the order of the form. */
    public List<String> getNumbers() {
        return RuleWords.values(getFrom()).entrySet().stream()
                .filter(value -> value.getValue() instanceof Integer)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Ways in which gender weighs. */
    public List<GenderMode> getGenderModes() {
        return List.of(GenderMode.values());
    }

    /** What stands in a field: as typed, else as in the version it is made from. */
    public String field(String name) {
        return fields.get(name, RuleWords.values(getFrom()).get(name).toString());
    }

    /** Enters the values as the next version. */
    public void enter() throws IOException {
        posts.once("selection.done.rules", () -> {
            int version = rules.enter(typed(), current.actor());
            return "/selection/rules?before=" + getFrom().version() + "&after=" + version;
        });
    }

    private RuleSet typed() {
        return new RuleSet(
                0,
                field("name"),
                whole("tierOne"),
                whole("tierTwo"),
                whole("tierThree"),
                whole("expertise"),
                whole("presenter"),
                whole("unfunded"),
                whole("unfundedMeetings"),
                whole("noMission"),
                isYes("strict"),
                GenderMode.valueOf(field("gender")),
                whole("genderPercent"),
                isYes("signatories"),
                whole("graduation"),
                whole("claims"),
                whole("perState"),
                whole("panel"),
                whole("firstList"),
                whole("lateList"),
                whole("replacement"));
    }

    /** What cannot be read is less than anything that a rule allows. */
    private int whole(String name) {
        String text = fields.get(name).strip();
        return text.matches(NUMBER) ? Integer.parseInt(text) : -1;
    }

    private boolean isYes(String name) {
        return fields.get(name).equals("true");
    }
}
