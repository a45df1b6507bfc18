/**
 */
package org.chugiai.corpus.model.impl;

import java.util.Collection;

import org.chugiai.corpus.model.CorpusPackage;
import org.chugiai.corpus.model.Field;
import org.chugiai.corpus.model.Layer;
import org.chugiai.corpus.model.Shape;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chugiai.corpus.model.impl.LayerImpl#getTypeName <em>Type Name</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.LayerImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.LayerImpl#getLabelVi <em>Label Vi</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.LayerImpl#getLabelFeature <em>Label Feature</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.LayerImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.LayerImpl#getColourDark <em>Colour Dark</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.LayerImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.LayerImpl#getShape <em>Shape</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.LayerImpl#getFields <em>Fields</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LayerImpl extends MinimalEObjectImpl.Container implements Layer {
	/**
	 * The default value of the '{@link #getTypeName() <em>Type Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeName()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTypeName() <em>Type Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeName()
	 * @generated
	 * @ordered
	 */
	protected String typeName = TYPE_NAME_EDEFAULT;

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
	 * The default value of the '{@link #getLabelFeature() <em>Label Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelFeature()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_FEATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabelFeature() <em>Label Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelFeature()
	 * @generated
	 * @ordered
	 */
	protected String labelFeature = LABEL_FEATURE_EDEFAULT;

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
	 * The default value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected static final Shape SHAPE_EDEFAULT = Shape.TINT;

	/**
	 * The cached value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected Shape shape = SHAPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFields() <em>Fields</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFields()
	 * @generated
	 * @ordered
	 */
	protected EList<Field> fields;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorpusPackage.Literals.LAYER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTypeName() {
		return typeName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTypeName(String newTypeName) {
		String oldTypeName = typeName;
		typeName = newTypeName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.LAYER__TYPE_NAME, oldTypeName, typeName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.LAYER__LABEL, oldLabel, label));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.LAYER__LABEL_VI, oldLabelVi, labelVi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabelFeature() {
		return labelFeature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelFeature(String newLabelFeature) {
		String oldLabelFeature = labelFeature;
		labelFeature = newLabelFeature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.LAYER__LABEL_FEATURE, oldLabelFeature, labelFeature));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.LAYER__COLOUR, oldColour, colour));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.LAYER__COLOUR_DARK, oldColourDark, colourDark));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.LAYER__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Shape getShape() {
		return shape;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShape(Shape newShape) {
		Shape oldShape = shape;
		shape = newShape == null ? SHAPE_EDEFAULT : newShape;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.LAYER__SHAPE, oldShape, shape));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Field> getFields() {
		if (fields == null) {
			fields = new EObjectContainmentEList<Field>(Field.class, this, CorpusPackage.LAYER__FIELDS);
		}
		return fields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CorpusPackage.LAYER__FIELDS:
				return ((InternalEList<?>)getFields()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CorpusPackage.LAYER__TYPE_NAME:
				return getTypeName();
			case CorpusPackage.LAYER__LABEL:
				return getLabel();
			case CorpusPackage.LAYER__LABEL_VI:
				return getLabelVi();
			case CorpusPackage.LAYER__LABEL_FEATURE:
				return getLabelFeature();
			case CorpusPackage.LAYER__COLOUR:
				return getColour();
			case CorpusPackage.LAYER__COLOUR_DARK:
				return getColourDark();
			case CorpusPackage.LAYER__KEY:
				return getKey();
			case CorpusPackage.LAYER__SHAPE:
				return getShape();
			case CorpusPackage.LAYER__FIELDS:
				return getFields();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CorpusPackage.LAYER__TYPE_NAME:
				setTypeName((String)newValue);
				return;
			case CorpusPackage.LAYER__LABEL:
				setLabel((String)newValue);
				return;
			case CorpusPackage.LAYER__LABEL_VI:
				setLabelVi((String)newValue);
				return;
			case CorpusPackage.LAYER__LABEL_FEATURE:
				setLabelFeature((String)newValue);
				return;
			case CorpusPackage.LAYER__COLOUR:
				setColour((String)newValue);
				return;
			case CorpusPackage.LAYER__COLOUR_DARK:
				setColourDark((String)newValue);
				return;
			case CorpusPackage.LAYER__KEY:
				setKey((String)newValue);
				return;
			case CorpusPackage.LAYER__SHAPE:
				setShape((Shape)newValue);
				return;
			case CorpusPackage.LAYER__FIELDS:
				getFields().clear();
				getFields().addAll((Collection<? extends Field>)newValue);
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
			case CorpusPackage.LAYER__TYPE_NAME:
				setTypeName(TYPE_NAME_EDEFAULT);
				return;
			case CorpusPackage.LAYER__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CorpusPackage.LAYER__LABEL_VI:
				setLabelVi(LABEL_VI_EDEFAULT);
				return;
			case CorpusPackage.LAYER__LABEL_FEATURE:
				setLabelFeature(LABEL_FEATURE_EDEFAULT);
				return;
			case CorpusPackage.LAYER__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case CorpusPackage.LAYER__COLOUR_DARK:
				setColourDark(COLOUR_DARK_EDEFAULT);
				return;
			case CorpusPackage.LAYER__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case CorpusPackage.LAYER__SHAPE:
				setShape(SHAPE_EDEFAULT);
				return;
			case CorpusPackage.LAYER__FIELDS:
				getFields().clear();
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
			case CorpusPackage.LAYER__TYPE_NAME:
				return TYPE_NAME_EDEFAULT == null ? typeName != null : !TYPE_NAME_EDEFAULT.equals(typeName);
			case CorpusPackage.LAYER__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CorpusPackage.LAYER__LABEL_VI:
				return LABEL_VI_EDEFAULT == null ? labelVi != null : !LABEL_VI_EDEFAULT.equals(labelVi);
			case CorpusPackage.LAYER__LABEL_FEATURE:
				return LABEL_FEATURE_EDEFAULT == null ? labelFeature != null : !LABEL_FEATURE_EDEFAULT.equals(labelFeature);
			case CorpusPackage.LAYER__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case CorpusPackage.LAYER__COLOUR_DARK:
				return COLOUR_DARK_EDEFAULT == null ? colourDark != null : !COLOUR_DARK_EDEFAULT.equals(colourDark);
			case CorpusPackage.LAYER__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case CorpusPackage.LAYER__SHAPE:
				return shape != SHAPE_EDEFAULT;
			case CorpusPackage.LAYER__FIELDS:
				return fields != null && !fields.isEmpty();
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
		result.append(" (typeName: ");
		result.append(typeName);
		result.append(", label: ");
		result.append(label);
		result.append(", labelVi: ");
		result.append(labelVi);
		result.append(", labelFeature: ");
		result.append(labelFeature);
		result.append(", colour: ");
		result.append(colour);
		result.append(", colourDark: ");
		result.append(colourDark);
		result.append(", key: ");
		result.append(key);
		result.append(", shape: ");
		result.append(shape);
		result.append(')');
		return result.toString();
	}

} //LayerImpl
