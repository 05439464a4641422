package dev.tuningadvisor.review.diff;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rules as they are in a revision of the git repository that a folder belongs to. The {@code git} command reads them:
 * whoever compares revisions has it, and it knows every kind of repository. A revision is given to it once, behind
 * {@code --end-of-options}, to be told the commit's id; from then on only that id is used.
 */
public final class GitRules {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final Pattern REGULAR_FILE = Pattern.compile("100\\d{3} blob ([0-9a-f]+)\t(.+)", Pattern.DOTALL);

    // More would not be read from a folder either.
    private static final int MAX_BYTES = 32 << 20;

    private final Path folder;
    private final String revision;

    private GitRules(Path folder, String revision) {
        this.folder = folder;
        this.revision = revision;
    }

    /**
     * Reads the folder as it was in that revision: a branch, a tag, a commit, {@code HEAD~2} and the like.
     *
     * @throws RulesException when there is no {@code git}, no repository, no such revision, or no rules in it
     */
    public static RulesSide read(Path folder, String revision) {
        return new GitRules(folder, revision).read();
    }

    private RulesSide read() {
        if (revision.isBlank() || revision.startsWith("-") || revision.indexOf('\0') >= 0) {
            throw fault("is not a revision", "write a branch, a tag or a commit");
        }
        String id = text(run(
                        List.of("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"), null))
                .strip();
        if (!ID.matcher(id).matches()) {
            throw fault("is not a revision of this repository", "`git log --oneline` lists commits");
        }
        Map<String, String> files = files(id);
        if (files.isEmpty()) {
            throw fault("does not have the folder `" + folder + "`", null);
        }
        return RulesSide.of(revision + ":" + folder, contents(files));
    }

    /** Ids of the files below the folder, by path relative to it. */
    private Map<String, String> files(String commit) {
        Map<String, String> files = new LinkedHashMap<>();
        String list = text(run(List.of("ls-tree", "-r", "-z", commit, "--", "."), null));
        for (String entry : list.split("\0")) {
            var file = REGULAR_FILE.matcher(entry);
            if (file.matches()
                    && (file.group(2).endsWith(".drl") || file.group(2).endsWith(".json"))) {
                files.put(file.group(2), file.group(1));
            }
        }
        return files;
    }

    private Map<String, byte[]> contents(Map<String, String> files) {
        Path ids = null;
        try {
            // A file, not a pipe: git may write before it has read all.
            ids = Files.createTempFile("advise", ".ids");
            Files.writeString(ids, String.join("\n", files.values()) + "\n");
            return contents(List.copyOf(files.keySet()), run(List.of("cat-file", "--batch"), ids));
        } catch (IOException unwritable) {
            throw fault("cannot be read: " + unwritable.getMessage(), null);
        } finally {
            delete(ids);
        }
    }

    /** Each file as {@code id blob size}, a line feed, that many bytes, a line feed. */
    private Map<String, byte[]> contents(List<String> paths, byte[] batch) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        int at = 0;
        for (String path : paths) {
            int end = at;
            while (end < batch.length && batch[end] != '\n') {
                end++;
            }
            String[] head = new String(batch, at, end - at, StandardCharsets.US_ASCII).split(" ");
            if (head.length != 3 || !head[1].equals("blob")) {
                throw fault("lacks the contents of `" + path + "`", "fetch them: the repository is not whole");
            }
            int size = Integer.parseInt(head[2]);
            byte[] bytes = new byte[size];
            System.arraycopy(batch, end + 1, bytes, 0, size);
            contents.put(path, bytes);
            at = end + size + 2;
        }
        return contents;
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            // The system empties its folder of temporary files.
        }
    }

    /** What git prints; nothing where it fails. */
    private byte[] run(List<String> arguments, Path input) {
        List<String> command = new ArrayList<>(List.of(
                "git", "--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false", "-C", folder.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        try {
            Process git = builder.start();
            if (input == null) {
                git.getOutputStream().close();
            }
            byte[] printed = printed(git);
            return git.waitFor() == 0 ? printed : new byte[0];
        } catch (IOException missing) {
            throw fault("cannot be read: there is no command `git`", "install git, or compare two folders");
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw fault("was not read: interrupted", null);
        }
    }

    private byte[] printed(Process git) throws IOException {
        try (InputStream out = git.getInputStream()) {
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int n = out.read(buffer); n >= 0; n = out.read(buffer)) {
                printed.write(buffer, 0, n);
                if (printed.size() > MAX_BYTES) {
                    git.destroy();
                    throw fault("has more than 32 MB below `" + folder + "`", null);
                }
            }
            return printed.toByteArray();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private RulesException fault(String fault, String help) {
        return new RulesException(List.of(Problem.error(new Place.Whole(revision), "git-revision", fault, help)));
    }
}
