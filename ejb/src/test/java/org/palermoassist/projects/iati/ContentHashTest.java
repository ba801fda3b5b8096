package org.palermoassist.projects.iati;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentHashTest {

    private static final OwnTags TAGS = new OwnTags("https://example.org/provisions/");
    private static final String PLAIN = "<iati-activity default-currency='USD' xml:lang='en'>"
            + "<iati-identifier>XX-1-A</iati-identifier><reporting-org ref='XX-1'/>"
            + "<title><narrative>Courts &amp; prisons</narrative></title></iati-activity>";

    private static String hash(String xml) {
        return ContentHash.of(TreeReader.parse(xml), TAGS);
    }

    @Test
    void the_same_content_written_otherwise_has_the_same_hash() {
        String otherwise = "<!-- today -->\n<iati-activity xml:lang=\"en\" default-currency=\"USD\">\n"
                + "  <title>\n<narrative><![CDATA[Courts & prisons]]></narrative></title>"
                + "<reporting-org secondary-reporter='1' ref='XX-1'></reporting-org>"
                + "<tag vocabulary='99' vocabulary-uri='https://example.org/provisions' code='UNTOC-18'/>\n"
                + "  <iati-identifier>XX-1-A</iati-identifier></iati-activity>";
        assertThat(hash(otherwise)).isEqualTo(hash(PLAIN));
    }

    @Test
    void a_prefix_is_no_content_and_a_namespace_is() {
        String one = PLAIN.replace("</iati-activity>", "<a:x xmlns:a='urn:one' a:y='1'/></iati-activity>");
        assertThat(hash(one.replace("a:", "b:").replace("xmlns:a", "xmlns:b"))).isEqualTo(hash(one));
        assertThat(hash(one.replace("urn:one", "urn:two"))).isNotEqualTo(hash(one));
    }

    @Test
    void another_text_attribute_element_or_order_of_equals_is_another_content() {
        assertThat(hash(PLAIN.replace("Courts", "Court"))).isNotEqualTo(hash(PLAIN));
        assertThat(hash(PLAIN.replace("USD", "EUR"))).isNotEqualTo(hash(PLAIN));
        assertThat(hash(PLAIN.replace("</title>", "</title><sector code='1'/><sector code='2'/>")))
                .isNotEqualTo(hash(PLAIN.replace("</title>", "</title><sector code='2'/><sector code='1'/>")));
        assertThat(hash(PLAIN.replace("</title>", "</title><tag vocabulary='99' code='UNTOC-18'/>")))
                .isNotEqualTo(hash(PLAIN));
    }

    @Test
    void a_document_keeps_every_namespace_attribute_and_odd_character() {
        String odd = "<iati-activity xmlns:d='urn:d' d:dataset='a &lt; b&#10;c'><title><narrative> x &#13; ]]&gt; \"y\""
                + " \uD83D\uDE00</narrative></title><d:record><d:a/>mixed<d:b>t</d:b></d:record></iati-activity>";
        ActivityDocument kept = ActivityDocument.of(TreeReader.parse(odd));
        assertThat(kept.contentHash(TAGS)).isEqualTo(hash(odd));
        assertThat(kept.xml()).contains("d:dataset=\"a &lt; b&#10;c\"", "<d:a/>mixed<d:b>t</d:b>", "\uD83D\uDE00");
    }
}
