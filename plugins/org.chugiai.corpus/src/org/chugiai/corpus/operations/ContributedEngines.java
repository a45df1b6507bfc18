package org.chugiai.corpus.operations;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.corpus.operations.CorpusEngines.Entry;
import org.chugiai.corpus.store.InvalidDataException;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.FrameworkUtil;

/** The engines that other bundles contribute by the extension point {@code org.chugiai.corpus.engines}. */
final class ContributedEngines {

  private static final String POINT = "org.chugiai.corpus.engines";

  private ContributedEngines() {
  }

  /**
   * A contribution.
   *
   * @param bundle symbolic name of who contributes it
   * @param location the bundle's jar or folder, where it has one
   * @param id may be null
   * @param descriptor path in the bundle, may be null
   */
  record Contribution(String bundle, Optional<Path> location, String id, String descriptor) {

    static Contribution of(IConfigurationElement element) {
      var bundle = Optional.ofNullable(ContributorFactoryOSGi.resolve(element.getContributor()));
      return new Contribution(element.getContributor().getName(),
          bundle.flatMap(FileLocator::getBundleFileLocation).map(File::toPath), element.getAttribute("id"),
          element.getAttribute("descriptor"));
    }
  }

  /** Those of the running platform; none on a plain class path, where the registry's classes must not be touched. */
  static List<Entry> ofPlatform() throws IOException {
    return FrameworkUtil.getBundle(ContributedEngines.class) == null ? List.of()
        : of(Arrays.stream(RegistryFactory.getRegistry().getConfigurationElementsFor(POINT)).map(Contribution::of)
            .toList());
  }

  /**
   * Reads the engines' descriptors.
   *
   * @throws InvalidDataException naming the contribution that cannot be used
   */
  static List<Entry> of(List<Contribution> contributions) throws IOException {
    var result = new ArrayList<Entry>();
    for (var contribution : contributions) {
      var place = "The extension of " + POINT + " in " + contribution.bundle();
      if (contribution.id() == null || !contribution.id().matches("\\S+") || contribution.descriptor() == null) {
        throw new InvalidDataException(place + " must have an id without blanks and a descriptor. "
            + "Correct its plugin.xml.");
      }
      var bundle = contribution.location().orElseThrow(
          () -> new InvalidDataException(place + " cannot be used: its bundle has no file. Install it again."));
      var info = CorpusEngines.describe(contribution.id(), url(bundle, contribution.descriptor()));
      result.add(new Entry(info, true, Map.of(), Optional.of(bundle)));
    }
    return result;
  }

  private static URL url(Path bundle, String entry) throws IOException {
    return Files.isDirectory(bundle) ? bundle.resolve(entry).toUri().toURL()
        : URI.create("jar:" + bundle.toUri() + "!/" + entry).toURL();
  }
}
