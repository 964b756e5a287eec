package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdesk.process.DiagramFiles.CAMUNDA;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.process.DiagramFiles.Diagram;
import org.rightsdesk.request.Right;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The contract between the diagrams and the code, checked without running either. */
class DiagramContractTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{(.*?)}", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile(
            "(\\w+)\\.(\\w+)\\(execution\\.processBusinessKey(, (?:identityLevel|register|recipient|subject))?\\)");
    private static final Map<String, Class<?>> BEANS = beans();

    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());

    static Stream<Diagram> diagrams() {
        return DiagramFiles.all(".bpmn");
    }

    /** The present diagrams and those on which cases may still run. */
    static Stream<Diagram> everyDiagram() {
        return Stream.concat(diagrams(), DiagramFiles.earlier(".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("everyDiagram")
    void everyExpressionNamesAPublicMethod(Diagram diagram) {
        for (String expression : expressions(diagram)) {
            if (expression.equals("execution.processBusinessKey") || expression.equals("!secondPerson")) {
                continue;
            }
            Matcher call = CALL.matcher(expression);
            assertThat(call.matches()).as(expression).isTrue();
            assertThat(BEANS).containsKey(call.group(1));
            Class<?> bean = Objects.requireNonNull(BEANS.get(call.group(1)));
            int arguments = call.group(3) == null ? 1 : 2;
            assertThat(Modifier.isPublic(bean.getModifiers())).isTrue();
            assertThat(bean.getMethods())
                    .as(expression)
                    .anyMatch(method ->
                            method.getName().equals(call.group(2)) && method.getParameterCount() == arguments);
        }
    }

    @Test
    void everyMethodIsUsedByADiagram() {
        Set<String> used = everyDiagram()
                .flatMap(diagram -> expressions(diagram).stream())
                .map(CALL::matcher)
                .filter(Matcher::matches)
                .map(call -> call.group(1) + "." + call.group(2))
                .collect(Collectors.toSet());
        Stream<String> offered = BEANS.entrySet().stream().flatMap(DiagramContractTest::methods);
        assertThat(offered).allMatch(used::contains);
    }

    private static Stream<String> methods(Map.Entry<String, Class<?>> bean) {
        return Arrays.stream(bean.getValue().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> bean.getKey() + "." + method.getName());
    }

    private static Map<String, Class<?>> beans() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(DiagramBean.class));
        return scanner.findCandidateComponents("org.rightsdesk.process").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .collect(Collectors.toMap(bean -> StringUtils.uncapitalize(bean.getSimpleName()), bean -> bean));
    }

    @ParameterizedTest
    @MethodSource("everyDiagram")
    void everyUserTaskIsAStepForKnownRoles(Diagram diagram) {
        for (Element task : diagram.elements("userTask")) {
            assertThat(Step.ofUserTask(task.getAttribute("id")).userTaskId()).isEqualTo(task.getAttribute("id"));
            assertThat(ROLES)
                    .contains(task.getAttributeNS(CAMUNDA, "candidateGroups").split(","));
        }
    }

    @Test
    void everyStepIsSomewhereInADiagram() {
        Set<Step> found = diagrams()
                .flatMap(diagram -> diagram.elements("userTask").stream())
                .map(task -> Step.ofUserTask(task.getAttribute("id")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
        assertThat(found).containsExactlyInAnyOrder(Step.values());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void nothingButOurBeansIsCalled(Diagram diagram) {
        assertThat(diagram.elements("scriptTask")).isEmpty();
        assertThat(diagram.everything())
                .allMatch(element -> !element.getLocalName().equals("script")
                        && !element.hasAttributeNS(CAMUNDA, "class")
                        && !element.hasAttributeNS(CAMUNDA, "delegateExpression"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void whatIsCalledExistsAndGetsTheBusinessKey(Diagram diagram) {
        Set<String> names = diagrams().map(Diagram::name).collect(Collectors.toSet());
        Set<String> tables = DiagramFiles.all(".dmn").map(Diagram::name).collect(Collectors.toSet());
        for (Element call : diagram.elements("callActivity")) {
            assertThat(names).contains(call.getAttribute("calledElement"));
            assertThat(call.getAttributeNS(CAMUNDA, "calledElementBinding")).isEqualTo("deployment");
            assertThat(call.getElementsByTagNameNS(CAMUNDA, "in").getLength()).isEqualTo(1);
            assertThat(((Element) call.getElementsByTagNameNS(CAMUNDA, "in").item(0)).getAttribute("businessKey"))
                    .isEqualTo("#{execution.processBusinessKey}");
        }
        assertThat(diagram.elements("businessRuleTask"))
                .allMatch(rule -> tables.contains(rule.getAttributeNS(CAMUNDA, "decisionRef")));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void theProcessIsNamedLikeItsFileAndSaysWhatItIsFor(Diagram diagram) {
        Element process = diagram.elements("process").getFirst();
        assertThat(process.getAttribute("id")).isEqualTo(diagram.name());
        assertThat(process.getAttribute("isExecutable")).isEqualTo("true");
        assertThat(process.getAttributeNS(CAMUNDA, "historyTimeToLive")).isEqualTo("P180D");
        assertThat(process.getAttributeNS(CAMUNDA, "versionTag")).matches("\\d+");
        assertThat(diagram.elements("documentation").getFirst().getTextContent())
                .isNotBlank();
    }

    @Test
    void everyRightHasItsDiagram() {
        Set<String> names = diagrams().map(Diagram::name).collect(Collectors.toSet());
        assertThat(Right.values()).allMatch(right -> names.contains(right.processKey()));
    }

    /** Codes, flags and levels only: what could hold a name, an address or free text is no variable. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void variablesAreCodes(Diagram diagram) {
        Set<String> allowed = Set.of(
                "right",
                "channel",
                "contactOnFile",
                "twoFactsMatch",
                "outcome",
                "extended",
                "identityLevel",
                "fee",
                "reasonsWithheld",
                "nonDisclosure",
                "changesContact",
                "lastResort",
                "company");
        for (Element input : diagram.everything()) {
            if (input.getLocalName().equals("inputParameter")) {
                assertThat(allowed).contains(input.getAttribute("name"));
            }
            assertThat(input.getAttributeNS(CAMUNDA, "resultVariable")).isIn("", "identityLevel", "secondPerson");
            assertThat(input.getAttributeNS(CAMUNDA, "elementVariable")).isIn("", "register", "recipient", "subject");
        }
    }

    private static List<String> expressions(Diagram diagram) {
        Stream<String> attributes = diagram.everything().stream()
                .flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(i -> ((Attr) element.getAttributes().item(i)).getValue()));
        Stream<String> texts = diagram.everything().stream()
                .filter(element -> element.getElementsByTagName("*").getLength() == 0)
                .map(Element::getTextContent);
        return Stream.concat(attributes, texts)
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .map(found -> found.group(1))
                .toList();
    }
}
