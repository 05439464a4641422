package dev.tuningadvisor.book;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page read as XML, which fails where an element is left open or a character is not escaped. */
final class ParsedPage {

    private final List<Element> elements = new ArrayList<>();

    ParsedPage(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            Document page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
            NodeList all = page.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                elements.add((Element) all.item(i));
            }
        } catch (Exception e) {
            throw new AssertionError("the page is not well-formed: " + e.getMessage(), e);
        }
    }

    List<Element> elements() {
        return elements;
    }

    List<Element> elements(String name) {
        return elements.stream()
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }

    /** Values of an attribute, in order. */
    List<String> values(String attribute) {
        return elements.stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    /** Texts of elements, white space folded. */
    List<String> texts(String... names) {
        return elements.stream()
                .filter(element -> List.of(names).contains(element.getTagName()))
                .map(element -> element.getTextContent().replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** The element of that id. */
    Element byId(String id) {
        return elements.stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing has the id " + id));
    }
}
