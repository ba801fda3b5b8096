package org.palermoassist.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.palermoassist.exchange.ChangeFeed;
import org.palermoassist.exchange.FileRow;
import org.palermoassist.exchange.LeftOutOfFiles;
import org.palermoassist.shared.Page;
import org.palermoassist.shared.PageRequest;
import org.palermoassist.web.security.CurrentActor;
import org.palermoassist.web.shared.Address;
import org.palermoassist.web.shared.Portal;
import org.palermoassist.web.shared.Words;

/** What partners can take: files of reporting organizations, the change feed, the API. */
@Named
@RequestScoped
public class PartnerDataView {
    private static final int FIRST = 20;

    @Inject
    private ChangeFeed feed;

    @Inject
    private Address address;

    @Inject
    private Portal portal;

    @Inject
    private CurrentActor current;

    @Inject
    @ConfigProperty(name = "portal.data-licence")
    private Optional<String> licence;

    private Page<FileRow> page;
    private Page<LeftOutOfFiles> leftOut;

    /** Files that the address asks for. */
    public Page<FileRow> getPage() {
        if (page == null) {
            String language = portal.getLanguage().code();
            page = feed.files(
                    address.get("q"),
                    address.page("name", "name"),
                    current.actor().reading(language));
        }
        return page;
    }

    /** The first of the public projects that no file holds. */
    public Page<LeftOutOfFiles> getLeftOut() {
        if (leftOut == null) {
            leftOut = feed.leftOut(
                    PageRequest.of(0, FIRST),
                    current.reader().reading(portal.getLanguage().code()));
        }
        return leftOut;
    }

    /** How many projects the file with all of them holds. */
    public long getActivities() {
        return feed.activities();
    }

    /** When it changed last. */
    public Instant getChangedAt() {
        return feed.all().changedAt().orElse(null);
    }

    /** Under which terms the data may be used: the operator's words, or that each publisher's terms hold. */
    public String getLicence() {
        return licence.filter(words -> !words.isBlank()).orElseGet(() -> Words.in(
                        Locale.forLanguageTag(portal.getLanguage().code()))
                .get("exchange.data.licenceOfEach"));
    }
}
