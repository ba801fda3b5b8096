package org.palermoassist.projects.iati;

import java.util.Optional;

/** Elements of version 1 that became another one. */
final class UpgradedParts {

    private UpgradedParts() {}

    static XmlNode narrative(String text, Optional<String> language) {
        XmlNode narrative = XmlNode.element("narrative");
        language.ifPresent(narrative::withLanguage);
        narrative.addText(text);
        return narrative;
    }

    /** The address of the activity's own pages is a document of that category; its title is that of the upgrade notes. */
    static XmlNode website(String url) {
        XmlNode link =
                XmlNode.element("document-link").with("format", "text/html").with("url", url);
        XmlNode title = XmlNode.element("title");
        title.add(narrative("Activity website", Optional.of("en")));
        link.add(title);
        link.add(XmlNode.element("category").with("code", "A12"));
        return link;
    }

    /** The language of a document was an attribute first. */
    static Optional<XmlNode> languageOfDocument(XmlNode document) {
        return document.is("document-link")
                ? document.attribute("language")
                        .map(code -> XmlNode.element("language").with("code", code))
                : Optional.empty();
    }

    /**
     * The identifier moves from the text into an attribute, its owner into an element. Version 1 does not say of what kind
     * it is.
     */
    static XmlNode otherIdentifier(XmlNode source) {
        if (source.content().isEmpty()) {
            return Leftover.of(source);
        }
        XmlNode node = XmlNode.element("other-identifier")
                .with("ref", source.content().get())
                .with("type", source.attribute("type").orElse("A9"));
        Optional<String> ref = source.attribute("owner-ref");
        Optional<String> name = source.attribute("owner-name");
        if (ref.isPresent() || name.isPresent()) {
            XmlNode owner = XmlNode.element("owner-org");
            ref.ifPresent(r -> owner.with("ref", r));
            name.ifPresent(n -> owner.add(narrative(n, source.language())));
            node.add(owner);
        }
        return node;
    }
}
