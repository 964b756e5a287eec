package org.rightsdesk.process;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;
import org.springframework.stereotype.Component;

/**
 * Diagrams are named in English, as all code is; people read them in their own language. What has no text, for example a node of a
 * diagram of long ago, keeps its name.
 */
@Component
class DiagramWords {

    private final RepositoryService repository;
    private final Texts texts;

    /** A deployed diagram never changes, so that each is written once per language. */
    private final Map<String, String> written = new ConcurrentHashMap<>();

    DiagramWords(ProcessEngine engine, Texts texts) {
        this.repository = engine.getRepositoryService();
        this.texts = texts;
    }

    String diagram(String definitionId, Language language) {
        return written.computeIfAbsent(definitionId + " " + language, key -> write(definitionId, language));
    }

    String word(String name, Language language) {
        if (!texts.has(language, key(name))) {
            return name;
        }
        String word = texts.text(language, key(name));
        boolean capital = Character.isUpperCase(name.charAt(0));
        return capital ? word : word.substring(0, 1).toLowerCase(language.locale()) + word.substring(1);
    }

    /** {@code Is it signed?} → {@code diagram.is-it-signed}. */
    static String key(String name) {
        return "diagram."
                + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private String write(String definitionId, Language language) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definitionId).clone();
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
            if (element.getName() != null) {
                element.setName(word(element.getName(), language));
            }
        }
        return Bpmn.convertToString(model);
    }
}
