package org.palermoassist.web.needs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.palermoassist.needs.NeedAudiences;
import org.palermoassist.needs.NeedRef;
import org.palermoassist.needs.NeedsService;
import org.palermoassist.security.Actor;
import org.palermoassist.security.Audience;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Choice;
import org.palermoassist.web.shared.Portal;

/** A State's need through the eyes of others: the page of the need with another reader, or a word that there is none for them. */
@Named
@RequestScoped
public class NeedAs {
    @Inject
    private NeedAudiences audiences;

    @Inject
    private NeedsService needs;

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    private String template;

    /** The page that is shown in the frame; from here on the record is read through the other eyes. */
    public String getTemplate() {
        if (template == null) {
            NeedRef ref = new NeedRef(address.get("ref"));
            Actor eyes = audiences.look(ref, address.get("as"), current.actor());
            current.lookAs(eyes);
            template =
                    needs.rows(List.of(ref), eyes).isEmpty() ? "/WEB-INF/sections/unseen.xhtml" : "/needs/detail.xhtml";
        }
        return template;
    }

    /** Those as whom the State may look. */
    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        for (Audience one : List.of(Audience.PUBLIC, Audience.PARTNER, Audience.PARTY, Audience.SECRETARIAT)) {
            choices.add(new Choice(one.code(), portal.words("as." + one.code(), "")));
        }
        audiences
                .bodies(new NeedRef(address.get("ref")), current.actor())
                .forEach(one -> choices.add(new Choice(one.code(), one.name())));
        return choices;
    }
}
