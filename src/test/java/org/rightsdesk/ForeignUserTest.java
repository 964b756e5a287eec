package org.rightsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.correspondence.Messages;
import org.rightsdesk.documents.Document;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What belongs to another company does not exist. Every public verb and question of every service that takes the id of a case is
 * found by reflection and tried by a handler of another company, so a new verb is tried as soon as it is written.
 */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignUserTest {

    private static final Set<String> MODULES = Set.of(
            "request",
            "documents",
            "identity",
            "registers",
            "marketing",
            "complaint",
            "correspondence",
            "followup",
            "worklist",
            "audit",
            "insight",
            "intake");

    private static final List<String> TABLES = List.of(
            "submission",
            "rights_request",
            "decision",
            "decision_part",
            "extension_proposal",
            "assessment",
            "dpo_advice",
            "ombudsman_handover",
            "document",
            "identity_check",
            "one_time_code",
            "identity_mark",
            "stated_representation",
            "identity_code",
            "identity_evidence",
            "identity_exception",
            "identity_representative",
            "register_search",
            "register_action",
            "recipient_notice",
            "kept_part",
            "restriction",
            "restriction_lifting",
            "work_item",
            "clock_event",
            "letter",
            "oral_answer",
            "message",
            "marketing_ban",
            "suppression",
            "consent_withdrawal",
            "complaint",
            "legal_hold",
            "status_link",
            "inbound_mail");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private CaseWork work;
    private Submission submission;
    private RightsRequest request;

    @BeforeAll
    void aCaseOfKauhajoki() {
        work = CaseWork.on(context);
        submission = work.arrives(CaseWork.KAUHAJOKI, "Poistakaa tietoni.");
        work.runJobs(submission.id());
        request = work.triage(submission.id(), Right.ERASURE).getFirst();
        work.runJobs(submission.id());
        work.as(CaseWork.HANDLER, () -> {
            work.bean(Messages.class).internalNote(submission.id(), request.id(), "Muistiinpano");
            byte[] paper = "Hei".getBytes(StandardCharsets.UTF_8);
            work.bean(Documents.class).add(submission.id(), request.id(), "paperi.txt", paper, Document.Source.STAFF);
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingOfAnotherCompanyIsSeenOrChanged() {
        List<Call> calls = calls();
        assertThat(calls).hasSizeGreaterThan(40);
        return calls.stream().map(call -> DynamicTest.dynamicTest(call.toString(), () -> tryAsForeigner(call)));
    }

    private void tryAsForeigner(Call call) {
        Object forNothing = askAsForeigner(call, UUID.randomUUID());
        for (UUID id : List.of(request.id(), submission.id())) {
            String before = snapshot();
            Object answer = askAsForeigner(call, id);
            assertThat(same(answer, forNothing))
                    .as("%s told a foreigner %s, but %s for what does not exist", call, answer, forNothing)
                    .isTrue();
            assertThat(snapshot()).as("%s changed something", call).isEqualTo(before);
        }
    }

    private @Nullable Object askAsForeigner(Call call, UUID id) {
        return work.as(CaseWork.HANDLER_OF_MUURAME, () -> call.make(arguments(call.method(), id)));
    }

    private static boolean same(@Nullable Object answer, @Nullable Object forNothing) {
        return answer instanceof Throwable one && forNothing instanceof Throwable other
                ? one instanceof NotFound == other instanceof NotFound && one.getClass() == other.getClass()
                : Objects.equals(answer, forNothing);
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Object bean : context.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(bean);
            if (MODULES.contains(type.getPackageName().replaceFirst("org\\.rightsdesk\\.?", ""))) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                        .filter(m -> Arrays.asList(m.getParameterTypes()).contains(UUID.class))
                        .forEach(m -> calls.add(new Call(bean, m)));
            }
        }
        calls.sort(Comparator.comparing(Call::toString));
        return calls;
    }

    private record Call(Object bean, Method method) {

        @Nullable Object make(Object[] arguments) {
            try {
                return method.invoke(bean, arguments);
            } catch (InvocationTargetException e) {
                return e.getCause();
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String toString() {
            String parameters = String.join(
                    ", ",
                    Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList());
            return AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getName() + "(" + parameters + ")";
        }
    }

    private Object[] arguments(Method method, UUID id) {
        return Arrays.stream(method.getParameters())
                .map(Parameter::getType)
                .map(type -> sample(type, id))
                .toArray();
    }

    private @Nullable Object sample(Class<?> type, UUID id) {
        if (type == UUID.class) {
            return id;
        } else if (type == String.class) {
            return "customer";
        } else if (type == int.class) {
            return request.version();
        } else if (type == long.class) {
            return 0L;
        } else if (type == boolean.class) {
            return true;
        } else if (type == byte[].class) {
            return new byte[] {'H', 'e', 'i'};
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 12, 31);
        } else if (type == Instant.class) {
            return submission.receivedAt();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type == List.class) {
            return List.of();
        } else if (type == Set.class) {
            return Set.of(Right.ACCESS);
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == org.rightsdesk.common.EmailAddress.class) {
            return new org.rightsdesk.common.EmailAddress("uusi@example.test");
        } else if (type == org.rightsdesk.common.CompanyKey.class) {
            return CaseWork.KAUHAJOKI;
        } else if (type.isRecord()) {
            return record(type, id);
        }
        return null;
    }

    private Object record(Class<?> type, UUID id) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(types).map(each -> sample(each, id)).toArray();
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("No sample of " + type, e);
        }
    }

    private String snapshot() {
        StringBuilder all = new StringBuilder();
        for (String table : TABLES) {
            all.append(jdbc.sql(
                            "select coalesce(md5(string_agg(t::text, ',' order by t::text)), '-') from " + table + " t")
                    .query(String.class)
                    .single());
        }
        return all.toString();
    }
}
