package org.chugiai.formats.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.UIMAFramework;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs reader and writer from their descriptors, as another UIMA application would. */
class UimaComponentsTest {

  @TempDir
  private Path folder;

  @Test
  void convertFilesInAPipeline() throws Exception {
    var in = Files.writeString(folder.resolve("in.jsonl"), """
        {"id":"a","text":"Huế","entities":[{"start":0,"end":3,"kind":"LOCATION","status":"manual"}]}
        {"id":"b","text":"Lê An","entities":[{"start":0,"end":5,"kind":"PERSON","status":"suggested"}]}
        """);
    var parser = UIMAFramework.getXMLParser();
    var readerDescription = parser.parseCollectionReaderDescription(
        new XMLInputSource(FormatReader.class.getResource("FormatReader.xml")));
    var readerSettings = readerDescription.getMetaData().getConfigurationParameterSettings();
    readerSettings.setParameterValue(FormatReader.PARAM_FORMAT, "jsonl");
    readerSettings.setParameterValue(FormatReader.PARAM_FILES, new String[] {in.toString()});
    var writerDescription = parser.parseAnalysisEngineDescription(
        new XMLInputSource(FormatWriter.class.getResource("FormatWriter.xml")));
    var writerSettings = writerDescription.getMetaData().getConfigurationParameterSettings();
    writerSettings.setParameterValue(FormatWriter.PARAM_FORMAT, "conll2002");
    writerSettings.setParameterValue(FormatWriter.PARAM_FOLDER, folder.resolve("out").toString());
    writerSettings.setParameterValue(FormatWriter.PARAM_OPTIONS, new String[] {"labels=kinds"});

    var reader = UIMAFramework.produceCollectionReader(readerDescription);
    var writer = UIMAFramework.produceAnalysisEngine(writerDescription);
    var cas = CasCreationUtils.createCas(writer.getAnalysisEngineMetaData());
    while (reader.hasNext()) {
      cas.reset();
      reader.getNext(cas);
      writer.process(cas);
    }
    reader.close();
    writer.collectionProcessComplete();
    writer.destroy();

    assertEquals("-DOCSTART- O\n\nHuế B-LOCATION\n\n-DOCSTART- O\n\nLê O\nAn O\n\n",
        Files.readString(folder.resolve("out/articles.conll2002.conll")));
  }
}
