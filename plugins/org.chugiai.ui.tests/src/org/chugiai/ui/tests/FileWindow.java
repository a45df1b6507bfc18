package org.chugiai.ui.tests;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;

/**
 * A window of another program that shows one file, to be dragged from there: a drag that begins in the workbench itself
 * would keep the keys. The program ends with the drag.
 */
public final class FileWindow implements DragSourceListener {

  /** Where the file is to be seen on the screen. */
  static final int X = 20;
  static final int Y = 920;

  private final Path file;
  private final Shell shell;

  private FileWindow(Path file) {
    this.file = file;
    shell = new Shell(Display.getDefault(), SWT.ON_TOP | SWT.NO_TRIM);
    shell.setLayout(new FillLayout());
    var label = new Label(shell, SWT.NONE);
    label.setText(file.getFileName().toString());
    var source = new DragSource(label, DND.DROP_COPY);
    source.setTransfer(new Transfer[] {FileTransfer.getInstance()});
    source.addDragListener(this);
    shell.setBounds(X - 10, Y - 20, 160, 50);
    shell.setVisible(true);
  }

  /** Shows the file of the first argument, and makes the one of the second when it can be dragged. */
  public static void main(String[] arguments) throws IOException {
    var window = new FileWindow(Path.of(arguments[0]));
    var display = window.shell.getDisplay();
    while (display.readAndDispatch()) {
      // until all is on the screen
    }
    Files.createFile(Path.of(arguments[1]));
    while (!window.shell.isDisposed()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
  }

  /** Starts the program; it shows the file as soon as there is a file named as the second argument. */
  static Process start(Path file, Path shown) throws IOException {
    var swt = new ArrayList<String>();
    for (var bundle : FrameworkUtil.getBundle(FileWindow.class).getBundleContext().getBundles()) {
      if (bundle.getSymbolicName().startsWith("org.eclipse.swt")) {
        swt.add(FileLocator.getBundleFileLocation(bundle).orElseThrow().toString());
      }
    }
    var name = FileWindow.class.getName().replace('.', '/') + ".class";
    var own = Path.of(FileLocator.toFileURL(FileWindow.class.getResource("/" + name)).getPath());
    var root = own.toString().substring(0, own.toString().length() - name.length());
    var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED", "-cp", root + File.pathSeparator
            + swt.stream().collect(Collectors.joining(File.pathSeparator)),
        FileWindow.class.getName(), file.toString(), shown.toString());
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  @Override
  public void dragStart(DragSourceEvent event) {
    event.doit = true;
  }

  @Override
  public void dragSetData(DragSourceEvent event) {
    event.data = new String[] {file.toString()};
  }

  @Override
  public void dragFinished(DragSourceEvent event) {
    shell.getDisplay().asyncExec(shell::dispose);
  }
}
