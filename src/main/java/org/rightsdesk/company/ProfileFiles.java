package org.rightsdesk.company;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The files of the companies: facts of the notices, each with the installation's file of the same name laid over it. */
final class ProfileFiles {

    private final ResourcePatternResolver resources;
    private final List<ProfileProblem> problems;

    ProfileFiles(ResourcePatternResolver resources, List<ProfileProblem> problems) {
        this.resources = resources;
        this.problems = problems;
    }

    /**
     * The profiles by the company's key.
     *
     * @param location folder of the facts, e.g. {@code classpath:companies/}
     * @param setUp folder of the installation's own files, or empty
     */
    Map<String, ProfileTree> read(String location, String setUp) throws IOException {
        Map<String, Resource> facts = files(location);
        Map<String, Resource> overlays = setUp.isBlank() ? Map.of() : files(setUp);
        overlays.keySet().stream()
                .filter(name -> !facts.containsKey(name))
                .forEach(name -> problems.add(new ProfileProblem(
                        label(setUp, name), 0, "", "there is no profile of this name at " + location)));
        Map<String, ProfileTree> profiles = new LinkedHashMap<>();
        for (String name : facts.keySet()) {
            List<MappingNode> layers = new ArrayList<>();
            layer(location, name, facts).ifPresent(layers::add);
            layer(setUp, name, overlays).ifPresent(layers::add);
            layers.stream()
                    .reduce(Overlay::merge)
                    .ifPresent(root -> profiles.put(
                            name.substring(0, name.lastIndexOf('.')), new ProfileTree(label(location, name), root)));
        }
        return profiles;
    }

    private Optional<MappingNode> layer(String folder, String name, Map<String, Resource> files) throws IOException {
        Resource file = files.get(name);
        return file == null ? Optional.empty() : new ProfileYaml(label(folder, name), problems).read(file);
    }

    private Map<String, Resource> files(String folder) throws IOException {
        Map<String, Resource> files = new LinkedHashMap<>();
        String pattern = folder.endsWith("/") ? folder : folder + "/";
        Arrays.stream(resources.getResources(pattern + "*.yaml"))
                .forEach(file -> files.put(Objects.requireNonNull(file.getFilename()), file));
        return files;
    }

    private static String label(String folder, String name) {
        String plain = folder.replaceFirst("^(classpath\\*?|file):", "");
        return plain + (plain.endsWith("/") ? "" : "/") + name;
    }
}
