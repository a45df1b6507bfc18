package org.chugiai.formats;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files with articles in a folder and all folders in it, in the order of their names. Links are never followed, so
 * that nothing outside the folder is read; what is hidden (its name begins with a dot) and what only goes with other
 * files (a text beside brat's annotations, a type system, a report of an export) is passed over.
 *
 * @param found files with their formats
 * @param refused what cannot be read as articles, with the reason
 */
public record SourceFolder(List<Found> found, List<Refused> refused) {

  /** A file with articles. */
  public record Found(Path file, Format format) {
  }

  /**
   * Something else.
   *
   * @param reason what is wrong with it, without full stop, to be read behind its name
   */
  public record Refused(Path file, String reason) {
  }

  /** What goes with articles: types, reports, what describes a collection or dataset. */
  private static final Set<String> COMPANIONS = Set.of("typesystem.xml", ExportReport.FILE, "annotation.conf",
      "visual.conf", "tools.conf", "kb_shortcuts.conf", "manifest.json", "croissant.json", "readme.md",
      "label_config.xml");
  private static final String ANNOTATIONS = ".ann";
  private static final String TEXT = ".txt";

  /** Copies. */
  public SourceFolder {
    found = List.copyOf(found);
    refused = List.copyOf(refused);
  }

  /**
   * Looks through a folder.
   *
   * @param format of all files; files with other endings are refused then. Empty where names and contents tell
   * @throws IOException if the folder cannot be read
   */
  public static SourceFolder of(Path folder, Optional<Format> format) throws IOException {
    var walk = new Walk(folder, format);
    Files.walkFileTree(folder.toRealPath(), walk);
    return new SourceFolder(List.copyOf(walk.found.values()), walk.refused);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path named;
    private final Path root;
    private final Optional<Format> format;
    private final TreeMap<Path, Found> found = new TreeMap<>();
    private final List<Refused> refused = new ArrayList<>();

    Walk(Path named, Optional<Format> format) throws IOException {
      this.named = named;
      this.root = named.toRealPath();
      this.format = format;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return isHidden(directory) && !directory.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      if (isHidden(file) || COMPANIONS.contains(name)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        refuse(file, "is a link; links in a folder are not followed");
      } else if (!attributes.isRegularFile()) {
        refuse(file, "is no ordinary file");
      } else if (!Files.isReadable(file)) {
        refuse(file, "may not be read");
      } else if (name.endsWith(ANNOTATIONS) && Files.isSymbolicLink(beside(file, TEXT))) {
        refuse(file, "has a text that is a link; links in a folder are not followed");
      } else if (!isTextOfAnnotations(file, name)) {
        add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      refuse(file, "may not be read (" + e.getClass().getSimpleName() + ")");
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file) throws IOException {
      var chosen = format.isEmpty() ? FormatDetection.detect(file) : format.filter(one -> one.extensions().stream()
          .anyMatch(ending -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending)));
      if (chosen.isPresent()) {
        found.put(file, new Found(asNamed(file), chosen.get()));
      } else {
        refuse(file, format.isPresent() ? "has no ending of the format " + format.get().id()
            : "is of no format that can be read");
      }
    }

    private boolean isTextOfAnnotations(Path file, String name) {
      boolean brat = format.isEmpty() || format.get().extensions().contains(ANNOTATIONS);
      return brat && name.endsWith(TEXT) && Files.exists(beside(file, ANNOTATIONS));
    }

    private static Path beside(Path file, String ending) {
      return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ending);
    }

    private static boolean isHidden(Path file) {
      return file.getFileName() != null && file.getFileName().toString().startsWith(".");
    }

    private Path asNamed(Path file) {
      return named.resolve(root.relativize(file));
    }

    private void refuse(Path file, String reason) {
      refused.add(new Refused(asNamed(file), reason));
    }
  }
}
