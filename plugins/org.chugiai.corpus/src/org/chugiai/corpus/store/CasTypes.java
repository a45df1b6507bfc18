package org.chugiai.corpus.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.xml.sax.SAXException;

/** The type system of a corpus: the built-in one and what the corpus adds; makes CASes of it. Safe for threads. */
public final class CasTypes {

  /** Null until it is wanted: many uses of a corpus need no types. */
  private TypeSystemDescription description;

  private CasTypes(TypeSystemDescription description) {
    this.description = description;
  }

  /** The built-in type system. */
  public static CasTypes builtIn() {
    return new CasTypes(null);
  }

  /**
   * The built-in type system with further types.
   *
   * @param descriptor a UIMA type system descriptor; where there is no such file, there are no further types
   * @throws InvalidDataException where it cannot be read, imports others, or contradicts the built-in types
   */
  public static CasTypes read(Path descriptor) throws IOException {
    if (!Files.exists(descriptor)) {
      return builtIn();
    }
    return of(readOwn(descriptor), descriptor);
  }

  /**
   * The built-in type system with further types.
   *
   * @param descriptor where they come from, for messages
   * @throws InvalidDataException where they contradict the built-in types, or name types that there are not
   */
  public static CasTypes of(TypeSystemDescription own, Path descriptor) throws InvalidDataException {
    try {
      var all = new CasTypes(CasCreationUtils.mergeTypeSystems(List.of(ChuGiaiTypes.load(), own)));
      // Only this finds supertypes and ranges that do not exist.
      CasCreationUtils.createCas(all.description, null, null, null, resources());
      return all;
    } catch (UIMAException e) {
      throw unusable(descriptor, e);
    }
  }

  static void write(TypeSystemDescription description, OutputStream out) throws IOException {
    try {
      description.toXML(out);
    } catch (SAXException e) {
      throw new CorpusException("The type system cannot be written as XML: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a descriptor alone, without the built-in types.
   *
   * @throws InvalidDataException where it cannot be read, or imports others
   */
  public static TypeSystemDescription readOwn(Path descriptor) throws IOException {
    if (!Files.isRegularFile(descriptor)) {
      throw new CorpusException(descriptor + " is no file. Check the name of the type system.");
    }
    CasFile.checkWellFormed(descriptor);
    try {
      var own = UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(descriptor.toFile()));
      if (own.getImports().length > 0) {
        throw new InvalidDataException(descriptor + ": imports are not followed. "
            + "Put the imported types into the file.");
      }
      return own;
    } catch (UIMAException e) {
      throw unusable(descriptor, e);
    }
  }

  private static InvalidDataException unusable(Path descriptor, UIMAException e) {
    return new InvalidDataException(descriptor + ": no usable UIMA type system descriptor (" + e.getMessage()
        + "). Correct it, or remove it if there are no further types.", e);
  }

  /** A copy that the caller may change. */
  public TypeSystemDescription description() {
    return (TypeSystemDescription) shared().clone();
  }

  private synchronized TypeSystemDescription shared() {
    if (description == null) {
      description = ChuGiaiTypes.load();
    }
    return description;
  }

  /** An empty CAS; making one is slow, so reuse it. */
  public CAS newCas() {
    try {
      return CasCreationUtils.createCas(shared(), null, null, null, resources());
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException("UIMA makes no CAS of the corpus's type system", e);
    }
  }

  /** In OSGi, UIMA's own class loader does not see the JCas classes. */
  private static ResourceManager resources() {
    var result = UIMAFramework.newDefaultResourceManager();
    result.setExtensionClassLoader(ChuGiaiTypes.class.getClassLoader(), false);
    return result;
  }
}
