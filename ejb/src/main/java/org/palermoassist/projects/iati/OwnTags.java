package org.palermoassist.projects.iati;

import java.util.Optional;

/**
 * The portal's own tag vocabulary: provision codes such as UNTOC-18 as tags of vocabulary 99 with this address.
 *
 * @param vocabularyUri address that marks a tag as ours, compared without a slash at its end
 */
public record OwnTags(String vocabularyUri) {
    /** The vocabulary of provision codes; an address that names it, stable for all partners. */
    public static final OwnTags PROVISIONS = new OwnTags("https://palermoassist.org/vocabulary/provision");

    /** Keeps the address in one form. */
    public OwnTags {
        vocabularyUri = trimmed(vocabularyUri);
    }

    /** Whether a tag is of the portal's own vocabulary. */
    public boolean owns(Tag tag) {
        return owns(tag.code().vocabulary(), tag.code().vocabularyUri());
    }

    boolean owns(XmlNode node) {
        return node.is("tag") && owns(node.attribute("vocabulary"), node.attribute("vocabulary-uri"));
    }

    private boolean owns(Optional<String> vocabulary, Optional<String> uri) {
        return vocabulary.filter("99"::equals).isPresent()
                && uri.map(OwnTags::trimmed).filter(vocabularyUri::equals).isPresent();
    }

    private static String trimmed(String uri) {
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }
}
