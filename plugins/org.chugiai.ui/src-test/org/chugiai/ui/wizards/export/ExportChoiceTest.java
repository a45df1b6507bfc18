package org.chugiai.ui.wizards.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.model.State;
import org.chugiai.formats.AnnotationFilter;
import org.chugiai.formats.FormatCatalog;
import org.junit.jupiter.api.Test;

class ExportChoiceTest {

  private static Corpus corpus() {
    var corpus = CorpusFactory.eINSTANCE.createCorpus();
    corpus.setName("Cảng biển");
    for (var state : State.values()) {
      var document = CorpusFactory.eINSTANCE.createDocument();
      document.setId(state.getLiteral());
      var work = CorpusFactory.eINSTANCE.createWork();
      work.setAnnotator("main");
      work.setState(state);
      document.getWorks().add(work);
      corpus.getDocuments().add(document);
    }
    var untouched = CorpusFactory.eINSTANCE.createDocument();
    untouched.setId("untouched");
    corpus.getDocuments().add(untouched);
    return corpus;
  }

  private final ExportChoice choice = new ExportChoice(corpus(), "main");

  @Test
  void articlesByState() {
    assertEquals(6, choice.articles().size());
    assertEquals(2, choice.count(State.NEW));
    for (var state : State.values()) {
      choice.state(state, state == State.FINISHED || state == State.CURATED);
    }
    assertEquals(Set.of(State.FINISHED.getLiteral(), State.CURATED.getLiteral()), choice.articles());
  }

  @Test
  void settingsBelongToTheirFormatAndKnowTheCorpus() {
    choice.format(FormatCatalog.byId("huggingface"));
    assertEquals(Map.of("name", "Cảng biển"), choice.settings());
    choice.settings().put("seed", "7");
    choice.format(FormatCatalog.byId("conll2002"));
    assertEquals(Map.of(), choice.settings());
    choice.format(FormatCatalog.byId("huggingface"));
    assertEquals("7", choice.settings().get("seed"));
  }

  @Test
  void optionsAreWhatWasChosen() {
    choice.format(FormatCatalog.byId("conll2002"));
    choice.target(" out ");
    assertEquals(AnnotationFilter.confirmed(), choice.options().export().filter());
    choice.suggestions(true);
    choice.strict(true);
    var options = choice.options();
    assertEquals(AnnotationFilter.notRejected(), options.export().filter());
    assertEquals("out", options.target().getFileName().toString());
    assertEquals(true, options.export().strict());
    choice.settings().put("labels", "nonsense");
    assertThrows(IllegalArgumentException.class, choice::options);
  }

  @Test
  void whatIsNoFolderIsNoTarget() {
    choice.target("  ");
    assertEquals(Optional.empty(), choice.target());
    choice.target("a\0b");
    assertEquals(Optional.empty(), choice.target());
  }
}
