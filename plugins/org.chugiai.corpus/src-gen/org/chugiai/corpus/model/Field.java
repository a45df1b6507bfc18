/**
 */
package org.chugiai.corpus.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A feature that annotators fill in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chugiai.corpus.model.Field#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Field#getLabel <em>Label</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Field#getLabelVi <em>Label Vi</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Field#getTagSet <em>Tag Set</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Field#isRequired <em>Required</em>}</li>
 * </ul>
 *
 * @see org.chugiai.corpus.model.CorpusPackage#getField()
 * @model
 * @generated
 */
public interface Field extends EObject {
	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name of the UIMA feature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getField_Feature()
	 * @model required="true"
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Field#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the field in English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getField_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Field#getLabel <em>Label</em>}' attribute.
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
	 * Name of the field in Vietnamese.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Vi</em>' attribute.
	 * @see #setLabelVi(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getField_LabelVi()
	 * @model
	 * @generated
	 */
	String getLabelVi();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Field#getLabelVi <em>Label Vi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Vi</em>' attribute.
	 * @see #getLabelVi()
	 * @generated
	 */
	void setLabelVi(String value);

	/**
	 * Returns the value of the '<em><b>Tag Set</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values to choose from; none for free text, numbers and references.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag Set</em>' reference.
	 * @see #setTagSet(TagSet)
	 * @see org.chugiai.corpus.model.CorpusPackage#getField_TagSet()
	 * @model
	 * @generated
	 */
	TagSet getTagSet();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Field#getTagSet <em>Tag Set</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag Set</em>' reference.
	 * @see #getTagSet()
	 * @generated
	 */
	void setTagSet(TagSet value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an annotation without a value is a problem.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.chugiai.corpus.model.CorpusPackage#getField_Required()
	 * @model
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Field#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

} // Field
