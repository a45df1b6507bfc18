/**
 */
package org.chugiai.corpus.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one annotated UIMA type is shown and filled in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chugiai.corpus.model.Layer#getTypeName <em>Type Name</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Layer#getLabel <em>Label</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Layer#getLabelVi <em>Label Vi</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Layer#getLabelFeature <em>Label Feature</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Layer#getColour <em>Colour</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Layer#getColourDark <em>Colour Dark</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Layer#getKey <em>Key</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Layer#getShape <em>Shape</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Layer#getFields <em>Fields</em>}</li>
 * </ul>
 *
 * @see org.chugiai.corpus.model.CorpusPackage#getLayer()
 * @model
 * @generated
 */
public interface Layer extends EObject {
	/**
	 * Returns the value of the '<em><b>Type Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the UIMA type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type Name</em>' attribute.
	 * @see #setTypeName(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getLayer_TypeName()
	 * @model required="true"
	 * @generated
	 */
	String getTypeName();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Layer#getTypeName <em>Type Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type Name</em>' attribute.
	 * @see #getTypeName()
	 * @generated
	 */
	void setTypeName(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the layer in English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getLayer_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Layer#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Label Vi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the layer in Vietnamese.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Vi</em>' attribute.
	 * @see #setLabelVi(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getLayer_LabelVi()
	 * @model
	 * @generated
	 */
	String getLabelVi();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Layer#getLabelVi <em>Label Vi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Vi</em>' attribute.
	 * @see #getLabelVi()
	 * @generated
	 */
	void setLabelVi(String value);

	/**
	 * Returns the value of the '<em><b>Label Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feature whose value is shown as an annotation's label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Feature</em>' attribute.
	 * @see #setLabelFeature(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getLayer_LabelFeature()
	 * @model
	 * @generated
	 */
	String getLabelFeature();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Layer#getLabelFeature <em>Label Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Feature</em>' attribute.
	 * @see #getLabelFeature()
	 * @generated
	 */
	void setLabelFeature(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour in the light theme, as #RRGGBB; a tag of the label feature may have its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getLayer_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Layer#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Colour Dark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour in the dark theme, as #RRGGBB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour Dark</em>' attribute.
	 * @see #setColourDark(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getLayer_ColourDark()
	 * @model
	 * @generated
	 */
	String getColourDark();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Layer#getColourDark <em>Colour Dark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour Dark</em>' attribute.
	 * @see #getColourDark()
	 * @generated
	 */
	void setColourDark(String value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key that makes an annotation of this layer on the selection; none where its tags have keys.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getLayer_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Layer#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Shape</b></em>' attribute.
	 * The literals are from the enumeration {@link org.chugiai.corpus.model.Shape}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How a span is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shape</em>' attribute.
	 * @see org.chugiai.corpus.model.Shape
	 * @see #setShape(Shape)
	 * @see org.chugiai.corpus.model.CorpusPackage#getLayer_Shape()
	 * @model
	 * @generated
	 */
	Shape getShape();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Layer#getShape <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shape</em>' attribute.
	 * @see org.chugiai.corpus.model.Shape
	 * @see #getShape()
	 * @generated
	 */
	void setShape(Shape value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.chugiai.corpus.model.Field}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The features that are filled in, in the order of the inspector.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.chugiai.corpus.model.CorpusPackage#getLayer_Fields()
	 * @model containment="true"
	 * @generated
	 */
	EList<Field> getFields();

} // Layer
