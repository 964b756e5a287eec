package org.rightsdesk.process;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The files of {@code processes/} as XML, read without the engine. */
final class DiagramFiles {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final File FOLDER = new File("processes");
    private static final File EARLIER = new File("src/test/resources/processes-1");

    private DiagramFiles() {}

    /** The files with that ending, as (name without ending, content). */
    static Stream<Diagram> all(String ending) {
        return all(FOLDER, ending);
    }

    /** The files as they were in the version before, on which cases may still run. */
    static Stream<Diagram> earlier(String ending) {
        return all(EARLIER, ending);
    }

    private static Stream<Diagram> all(File folder, String ending) {
        return Arrays.stream(Objects.requireNonNull(folder.listFiles()))
                .filter(file -> file.getName().endsWith(ending))
                .sorted()
                .map(file -> new Diagram(file.getName().replace(ending, ""), parse(file)));
    }

    private static Document parse(File file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file);
        } catch (Exception e) {
            throw new IllegalStateException(file.getName(), e);
        }
    }

    /** One file. */
    record Diagram(String name, Document xml) {

        List<Element> elements(String localName) {
            return list(xml.getElementsByTagNameNS(BPMN, localName));
        }

        List<Element> everything() {
            return list(xml.getElementsByTagNameNS("*", "*"));
        }

        private static List<Element> list(NodeList nodes) {
            List<Element> found = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add((Element) nodes.item(i));
            }
            return found;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
