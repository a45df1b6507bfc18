/**
 */
package org.chugiai.corpus.model.impl;

import org.chugiai.corpus.model.CorpusPackage;
import org.chugiai.corpus.model.Tag;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tag</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chugiai.corpus.model.impl.TagImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.TagImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.TagImpl#getLabelVi <em>Label Vi</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.TagImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.TagImpl#getColourDark <em>Colour Dark</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.TagImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.TagImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.TagImpl#getDescriptionVi <em>Description Vi</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TagImpl extends MinimalEObjectImpl.Container implements Tag {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabelVi() <em>Label Vi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelVi()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_VI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabelVi() <em>Label Vi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelVi()
	 * @generated
	 * @ordered
	 */
	protected String labelVi = LABEL_VI_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getColourDark() <em>Colour Dark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColourDark()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_DARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColourDark() <em>Colour Dark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColourDark()
	 * @generated
	 * @ordered
	 */
	protected String colourDark = COLOUR_DARK_EDEFAULT;

	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescriptionVi() <em>Description Vi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescriptionVi()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_VI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescriptionVi() <em>Description Vi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescriptionVi()
	 * @generated
	 * @ordered
	 */
	protected String descriptionVi = DESCRIPTION_VI_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TagImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorpusPackage.Literals.TAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.TAG__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.TAG__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabelVi() {
		return labelVi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelVi(String newLabelVi) {
		String oldLabelVi = labelVi;
		labelVi = newLabelVi;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.TAG__LABEL_VI, oldLabelVi, labelVi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.TAG__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColourDark() {
		return colourDark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColourDark(String newColourDark) {
		String oldColourDark = colourDark;
		colourDark = newColourDark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.TAG__COLOUR_DARK, oldColourDark, colourDark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.TAG__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.TAG__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescriptionVi() {
		return descriptionVi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescriptionVi(String newDescriptionVi) {
		String oldDescriptionVi = descriptionVi;
		descriptionVi = newDescriptionVi;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.TAG__DESCRIPTION_VI, oldDescriptionVi, descriptionVi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CorpusPackage.TAG__NAME:
				return getName();
			case CorpusPackage.TAG__LABEL:
				return getLabel();
			case CorpusPackage.TAG__LABEL_VI:
				return getLabelVi();
			case CorpusPackage.TAG__COLOUR:
				return getColour();
			case CorpusPackage.TAG__COLOUR_DARK:
				return getColourDark();
			case CorpusPackage.TAG__KEY:
				return getKey();
			case CorpusPackage.TAG__DESCRIPTION:
				return getDescription();
			case CorpusPackage.TAG__DESCRIPTION_VI:
				return getDescriptionVi();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CorpusPackage.TAG__NAME:
				setName((String)newValue);
				return;
			case CorpusPackage.TAG__LABEL:
				setLabel((String)newValue);
				return;
			case CorpusPackage.TAG__LABEL_VI:
				setLabelVi((String)newValue);
				return;
			case CorpusPackage.TAG__COLOUR:
				setColour((String)newValue);
				return;
			case CorpusPackage.TAG__COLOUR_DARK:
				setColourDark((String)newValue);
				return;
			case CorpusPackage.TAG__KEY:
				setKey((String)newValue);
				return;
			case CorpusPackage.TAG__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case CorpusPackage.TAG__DESCRIPTION_VI:
				setDescriptionVi((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CorpusPackage.TAG__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CorpusPackage.TAG__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CorpusPackage.TAG__LABEL_VI:
				setLabelVi(LABEL_VI_EDEFAULT);
				return;
			case CorpusPackage.TAG__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case CorpusPackage.TAG__COLOUR_DARK:
				setColourDark(COLOUR_DARK_EDEFAULT);
				return;
			case CorpusPackage.TAG__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case CorpusPackage.TAG__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case CorpusPackage.TAG__DESCRIPTION_VI:
				setDescriptionVi(DESCRIPTION_VI_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CorpusPackage.TAG__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CorpusPackage.TAG__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CorpusPackage.TAG__LABEL_VI:
				return LABEL_VI_EDEFAULT == null ? labelVi != null : !LABEL_VI_EDEFAULT.equals(labelVi);
			case CorpusPackage.TAG__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case CorpusPackage.TAG__COLOUR_DARK:
				return COLOUR_DARK_EDEFAULT == null ? colourDark != null : !COLOUR_DARK_EDEFAULT.equals(colourDark);
			case CorpusPackage.TAG__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case CorpusPackage.TAG__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case CorpusPackage.TAG__DESCRIPTION_VI:
				return DESCRIPTION_VI_EDEFAULT == null ? descriptionVi != null : !DESCRIPTION_VI_EDEFAULT.equals(descriptionVi);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", label: ");
		result.append(label);
		result.append(", labelVi: ");
		result.append(labelVi);
		result.append(", colour: ");
		result.append(colour);
		result.append(", colourDark: ");
		result.append(colourDark);
		result.append(", key: ");
		result.append(key);
		result.append(", description: ");
		result.append(description);
		result.append(", descriptionVi: ");
		result.append(descriptionVi);
		result.append(')');
		return result.toString();
	}

} //TagImpl
