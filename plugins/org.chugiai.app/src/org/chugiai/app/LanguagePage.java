package org.chugiai.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The page of the preferences on which the user chooses the language of the program. */
public final class LanguagePage extends PreferencePage implements IWorkbenchPreferencePage {

  /** Languages by their codes, each in its own words. */
  private static final Map<String, String> LANGUAGES = Map.of("en", "English", "vi", "Tiếng Việt");

  private final Map<Optional<String>, Button> choices = new LinkedHashMap<>();
  private LanguageSetting setting;
  private Optional<String> before = Optional.empty();

  @Override
  public void init(IWorkbench workbench) {
    noDefaultAndApplyButton();
  }

  @Override
  protected Control createContents(Composite parent) {
    var area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(area);
    add(area, Optional.empty(), Messages.languageOfSystem);
    LANGUAGES.keySet().stream().sorted().forEach(code -> add(area, Optional.of(code), LANGUAGES.get(code)));
    var note = new Label(area, SWT.WRAP);
    note.setText(Messages.languageNote);
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).indent(0, 8).applyTo(note);
    read();
    return area;
  }

  private void add(Composite area, Optional<String> language, String name) {
    var choice = new Button(area, SWT.RADIO);
    choice.setText(name);
    choices.put(language, choice);
  }

  private void read() {
    var configuration = Platform.getConfigurationLocation();
    setting = new LanguageSetting(Path.of(URI.create(configuration.getURL().toString().replace(" ", "%20"))));
    try {
      before = setting.get();
    } catch (IOException e) {
      Platform.getLog(LanguagePage.class).error(e.getMessage(), e);
      setErrorMessage(e.getMessage());
    }
    choices.getOrDefault(before, choices.get(Optional.empty())).setSelection(true);
    if (configuration.isReadOnly()) {
      choices.values().forEach(choice -> choice.setEnabled(false));
      setMessage(Messages.languageFixed, WARNING);
    }
  }

  @Override
  public boolean performOk() {
    var chosen = choices.entrySet().stream().filter(choice -> choice.getValue().getSelection()).map(Map.Entry::getKey)
        .findFirst().orElse(before);
    if (chosen.equals(before)) {
      return true;
    }
    try {
      setting.set(chosen);
      before = chosen;
    } catch (IOException e) {
      Platform.getLog(LanguagePage.class).error(e.getMessage(), e);
      setErrorMessage(e.getMessage());
      return false;
    }
    return true;
  }
}
