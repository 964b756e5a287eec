# Rightsdesk for real: see docker-compose.yml and .env.example.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY companies companies
COPY frontend frontend
COPY processes processes
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package \
    && java -Djarmode=tools -jar target/rightsdesk.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home rightsdesk
WORKDIR /app
COPY --from=build /app ./
USER 10001
ENV SPRING_PROFILES_ACTIVE=production \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 --enable-native-access=ALL-UNNAMED"
EXPOSE 8080 9090
# The management port is not published; it serves this check and the metrics.
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
    CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:9090/actuator/health/readiness"]
ENTRYPOINT ["java", "-jar", "rightsdesk.jar"]
