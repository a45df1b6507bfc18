package org.chugiai.ui.wizards.layers;

import org.eclipse.osgi.util.NLS;

/** Words of the wizard for layers. */
final class Messages extends NLS {

  public static String layers;
  public static String layersDescription;
  public static String newLayer;
  public static String newLayerButton;
  public static String editLayer;
  public static String editLayerButton;
  public static String removeLayerButton;
  public static String removeLayer;
  public static String hasAnnotations;
  public static String wouldLose;
  public static String cancelled;
  public static String notSaved;
  public static String notRead;
  public static String layerDescription;
  public static String label;
  public static String labelVi;
  public static String kind;
  public static String judgedSpan;
  public static String plainSpan;
  public static String relation;
  public static String relationSource;
  public static String relationTarget;
  public static String like;
  public static String technicalName;
  public static String colours;
  public static String inLight;
  public static String inDark;
  public static String key;
  public static String guideline;
  public static String fields;
  public static String fieldsDescription;
  public static String fieldLabel;
  public static String fieldFeature;
  public static String fieldType;
  public static String fieldTarget;
  public static String fieldValues;
  public static String fieldValuesHint;
  public static String fieldRequired;
  public static String addField;
  public static String removeField;
  public static String up;
  public static String down;
  public static String typeText;
  public static String typeChoice;
  public static String typeBoolean;
  public static String typeInteger;
  public static String typeNumber;
  public static String typeLink;
  public static String typeOther;
  public static String noLabel;
  public static String typeName;
  public static String reserved;
  public static String typeExists;
  public static String supertypeWrong;
  public static String colourWrong;
  public static String keyWrong;
  public static String keyTaken;
  public static String keyOfCommand;
  public static String featureName;
  public static String featureTwice;
  public static String featureInherited;
  public static String targetWrong;
  public static String noValues;
  public static String valueTwice;

  static {
    NLS.initializeMessages("org.chugiai.ui.wizards.layers.messages", Messages.class);
  }

  private Messages() {
  }
}
