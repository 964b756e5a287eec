package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;

/** People read the diagrams in their own language. */
@DeskTest
class DiagramWordsTest {

    @Autowired
    Texts texts;

    @Autowired
    ProcessEngine engine;

    @Autowired
    DiagramWords words;

    @ParameterizedTest
    @EnumSource
    void everyNameInADiagramHasItsWords(Language language) throws IOException {
        assertThat(names()).hasSizeGreaterThan(200).allMatch(name -> texts.has(language, DiagramWords.key(name)));
    }

    @Test
    void aDiagramIsDrawnInTheLanguageOfThePersonAtTheScreen() {
        String id = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("letter-dispatch")
                .latestVersion()
                .singleResult()
                .getId();
        assertThat(words.diagram(id, Language.FI)).contains("\"Tulosta ja postita kirje\"", "\"kyllä\"");
        assertThat(words.diagram(id, Language.SV)).contains("\"Skriv ut och posta brevet\"", "\"ja\"");
        assertThat(words.diagram(id, Language.EN)).contains("\"Print and post the letter\"", "\"yes\"");
    }

    @Test
    void aNameOfLongAgoStaysAsItIs() {
        assertThat(words.word("Ask the oracle", Language.FI)).isEqualTo("Ask the oracle");
    }

    private static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .forEach(model -> names.addAll(drawn(model)));
        }
        return names;
    }

    private static List<String> drawn(BpmnModelInstance model) {
        Stream<String> processes =
                model.getModelElementsByType(Process.class).stream().map(Process::getName);
        Stream<String> nodes =
                model.getModelElementsByType(FlowElement.class).stream().map(FlowElement::getName);
        return Stream.concat(processes, nodes)
                .filter(name -> name != null && !name.isBlank())
                .toList();
    }
}
