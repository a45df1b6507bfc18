package org.chugiai.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** The model code of an Ecore model, as its generator model says; without an Eclipse workspace. */
final class EmfModel {

  private EmfModel() {
  }

  /** Generates into the {@code src-gen} folder of the bundle, which must be empty: nothing is merged. */
  static void generate(Path bundle, String genModelFile) throws IOException {
    // Else EMF starts a thread that complains when the generator ends.
    System.setProperty("org.eclipse.emf.common.util.ReferenceClearingQueue", "false");
    EcorePlugin.getPlatformResourceMap()
        .put(bundle.getFileName().toString(), URI.createFileURI(bundle + "/"));
    GenModelPackage.eINSTANCE.eClass();
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE
        .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    var model = load(URI.createPlatformResourceURI(bundle.getFileName() + "/" + genModelFile, true));
    var generator = new Generator();
    generator.setInput(model);
    var result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
    if (result.getSeverity() >= Diagnostic.ERROR) {
      throw new IOException("EMF's generator failed on " + genModelFile + ": " + result);
    }
    tidy(bundle.resolve("src-gen"));
  }

  private static GenModel load(URI uri) throws IOException {
    var resources = new ResourceSetImpl();
    var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
    factories.put("ecore", new EcoreResourceFactoryImpl());
    factories.put("genmodel", new XMIResourceFactoryImpl());
    resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
    var model = (GenModel) resources.getResource(uri, true).getContents().get(0);
    model.reconcile();
    model.setCanGenerate(true);
    model.setValidateModel(true);
    var diagnosis = model.diagnose();
    if (diagnosis.getSeverity() >= Diagnostic.ERROR) {
      throw new IOException(uri + ": " + diagnosis);
    }
    return model;
  }

  /** The generator leaves blanks at the ends of lines. */
  private static void tidy(Path folder) throws IOException {
    try (var made = Files.walk(folder)) {
      for (var source : made.filter(p -> p.toString().endsWith(".java")).toList()) {
        Files.writeString(source, Files.readString(source).replace("\r\n", "\n").replaceAll("(?m)[ \\t]+$", ""));
      }
    }
  }
}
