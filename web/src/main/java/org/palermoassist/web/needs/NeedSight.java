package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palermoassist.needs.Invitee;
import org.palermoassist.needs.NeedAct;
import org.palermoassist.needs.NeedDetails;
import org.palermoassist.needs.NeedInvitees;
import org.palermoassist.needs.NeedProgress;
import org.palermoassist.needs.NeedReaders;
import org.palermoassist.needs.ProvisionChoice;
import org.palermoassist.security.AccessLevel;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Notices;

/**
 * "Who may see this need?": four sentences, none of them preselected, and what each audience would see (U-1). Protection of
 * witnesses and victims has a fifth one, which is (U-23).
 */
@Named
@RequestScoped
public class NeedSight {
    private static final List<AccessLevel> OFFERED =
            List.of(AccessLevel.PUBLIC, AccessLevel.PARTNERS, AccessLevel.PARTIES, AccessLevel.RESTRICTED);

    @Inject
    private NeedView view;

    @Inject
    private NeedProgress progress;

    @Inject
    private NeedInvitees invitees;

    @Inject
    private NeedFieldSight fields;

    @Inject
    private CurrentActor current;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    /**
     * One of the sentences.
     *
     * @param level what is stored
     * @param donor whether a donor officer signed in here sees the need
     * @param provider whether a provider officer does
     * @param states whether focal points of other States do
     * @param everyone whether the public does
     */
    public record Sentence(AccessLevel level, boolean donor, boolean provider, boolean states, boolean everyone) {}

    /** The sentences, from the widest to the narrowest. */
    public List<Sentence> getSentences() {
        return Stream.concat(OFFERED.stream(), isDelicate() ? Stream.of(AccessLevel.CONFIDENTIAL) : Stream.empty())
                .map(level -> new Sentence(
                        level,
                        !level.narrowerThan(AccessLevel.PARTNERS),
                        !level.narrowerThan(AccessLevel.PARTNERS),
                        !level.narrowerThan(AccessLevel.PARTIES),
                        level == AccessLevel.PUBLIC))
                .toList();
    }

    /** Levels wider than the present one, for the Secretariat's question; widest last. */
    public List<AccessLevel> getWider() {
        Optional<AccessLevel> now = view.getNeed().row().level();
        return Arrays.stream(AccessLevel.values())
                .filter(level ->
                        now.filter(present -> present.narrowerThan(level)).isPresent())
                .filter(OFFERED::contains)
                .sorted((a, b) -> b.compareTo(a))
                .toList();
    }

    /** Whether the need is about protection of witnesses or victims, where narrow sight is the rule (U-23). */
    public boolean isDelicate() {
        return view.getNeed().provisions().stream()
                .map(one -> ProvisionChoice.of(one.code()))
                .anyMatch(ProvisionChoice::protectsPersons);
    }

    /** Whether the need is handed in by this step; otherwise only its readers change. */
    public boolean isSubmission() {
        return view.may(NeedAct.SUBMIT.name());
    }

    /** The level that is marked: the present one of a submitted need, nothing for a draft unless it is about protection. */
    public String getMarked() {
        String typed = request.getParameter("level");
        String first = isDelicate() ? AccessLevel.CONFIDENTIAL.name() : "";
        String present = isSubmission()
                ? first
                : view.getNeed().row().level().map(Enum::name).orElse("");
        String marked = typed == null ? present : typed;
        return !isDelicate() && marked.equals(AccessLevel.CONFIDENTIAL.name()) ? AccessLevel.RESTRICTED.name() : marked;
    }

    /** Whether the State says that wider sight puts nobody at risk. */
    public boolean isConsidered() {
        return request.getParameter("considered") != null;
    }

    /** Donors, providers and States that can be invited to a restricted need. */
    public List<Invitee> getGuests() {
        return choices(false);
    }

    /** Officers of the Secretariat: naming one keeps the need from all the others. */
    public List<Invitee> getOfficers() {
        return choices(true);
    }

    private List<Invitee> choices(boolean officers) {
        return invitees.choices(current.actor()).stream()
                .filter(one -> officers == (one.kind() == Invitee.Kind.OFFICER))
                .toList();
    }

    /** Whether a box is ticked: as just sent, else as it stands. */
    public boolean named(String code) {
        String[] sent = request.getParameterValues("invitee");
        if (request.getParameter("level") != null) {
            return sent != null && List.of(sent).contains(code);
        }
        return view.getNeed()
                .inside()
                .map(inside -> inside.invitees().contains(code))
                .orElse(false);
    }

    /** Those who are named now. */
    public List<Invitee> getInvited() {
        return invitees.of(view.getNeed(), current.actor());
    }

    /** Hands the need in, or changes who may see it. */
    public void choose() throws IOException {
        NeedDetails need = view.getNeed();
        Optional<AccessLevel> level = Arrays.stream(AccessLevel.values())
                .filter(one -> one.name().equals(request.getParameter("level")))
                .findFirst();
        boolean handedIn = isSubmission();
        if (handedIn) {
            progress.submit(need.row().ref(), edition(), readers(level), current.actor());
        } else {
            progress.show(need.row().ref(), readers(level), current.actor());
        }
        Notices.afterRedirect(handedIn ? "needs.done.submit" : "needs.done.level");
        external.redirect("/needs/detail?ref=" + need.row().ref());
    }

    /** Naming officers of the Secretariat makes a restricted need confidential. */
    private NeedReaders readers(Optional<AccessLevel> level) {
        String[] sent = request.getParameterValues("invitee");
        Set<String> named = sent == null ? Set.of() : Set.of(sent);
        boolean officers = getOfficers().stream().map(Invitee::code).anyMatch(named::contains);
        boolean confidential = officers && level.equals(Optional.of(AccessLevel.RESTRICTED));
        NeedReaders readers = new NeedReaders(
                confidential ? Optional.of(AccessLevel.CONFIDENTIAL) : level, named, fields.chosen(), false);
        return isConsidered() ? readers.knowingly() : readers;
    }

    private int edition() {
        String text = request.getParameter("edition");
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
