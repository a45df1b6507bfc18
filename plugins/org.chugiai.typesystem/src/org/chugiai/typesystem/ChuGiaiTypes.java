package org.chugiai.typesystem;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.spi.TypeSystemProvider;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.chugiai.types.Argument;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Quote;
import org.chugiai.types.Sentence;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Token;
import org.chugiai.types.Zone;

/** The built-in type system: found by UIMA through its service loader, or loaded explicitly by {@link #load()}. */
public final class ChuGiaiTypes implements TypeSystemProvider {

  /** The values of {@link Suggestion#getStatus()} by which people stand for an annotation. */
  public static final Set<String> CONFIRMED = Set.of("accepted", "corrected", "manual");
  /** Name of the descriptor beside this class. */
  private static final String DESCRIPTOR = "ChuGiaiTypeSystem.xml";
  private static final String NAME = "org.chugiai.typesystem.ChuGiaiTypeSystem";

  /**
   * Reads the descriptor.
   *
   * @return a new description that the caller may merge and change
   */
  public static TypeSystemDescription load() {
    try {
      var description = UIMAFramework.getXMLParser()
          .parseTypeSystemDescription(new XMLInputSource(ChuGiaiTypes.class.getResource(DESCRIPTOR)));
      description.resolveImports();
      return description;
    } catch (IOException | InvalidXMLException e) {
      throw new IllegalStateException("The bundle org.chugiai.typesystem lacks a readable " + DESCRIPTOR, e);
    }
  }

  @Override
  public List<TypeSystemDescription> listTypeSystemDescriptions() {
    return List.of(load());
  }

  /** Answers imports by name ({@code org.chugiai.typesystem.ChuGiaiTypeSystem}), wherever the importer lives. */
  @Override
  public Optional<URL> findResourceUrl(String name) {
    return NAME.equals(name) ? Optional.of(ChuGiaiTypes.class.getResource(DESCRIPTOR)) : Optional.empty();
  }

  @Override
  public List<Class<? extends TOP>> listJCasClasses() {
    return List.of(Article.class, Zone.class, Sentence.class, Token.class, Suggestion.class, Entity.class,
        TimeExpression.class, Argument.class, Quote.class, Stance.class);
  }
}
