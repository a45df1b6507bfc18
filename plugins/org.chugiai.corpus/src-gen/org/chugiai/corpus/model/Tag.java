/**
 */
package org.chugiai.corpus.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tag</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value of a tag set.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chugiai.corpus.model.Tag#getName <em>Name</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Tag#getLabel <em>Label</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Tag#getLabelVi <em>Label Vi</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Tag#getColour <em>Colour</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Tag#getColourDark <em>Colour Dark</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Tag#getKey <em>Key</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Tag#getDescription <em>Description</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Tag#getDescriptionVi <em>Description Vi</em>}</li>
 * </ul>
 *
 * @see org.chugiai.corpus.model.CorpusPackage#getTag()
 * @model
 * @generated
 */
public interface Tag extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value as it is stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getTag_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Tag#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getTag_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Tag#getLabel <em>Label</em>}' attribute.
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
	 * Name in Vietnamese.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Vi</em>' attribute.
	 * @see #setLabelVi(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getTag_LabelVi()
	 * @model
	 * @generated
	 */
	String getLabelVi();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Tag#getLabelVi <em>Label Vi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Vi</em>' attribute.
	 * @see #getLabelVi()
	 * @generated
	 */
	void setLabelVi(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour in the light theme, as #RRGGBB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getTag_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Tag#getColour <em>Colour</em>}' attribute.
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
	 * @see org.chugiai.corpus.model.CorpusPackage#getTag_ColourDark()
	 * @model
	 * @generated
	 */
	String getColourDark();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Tag#getColourDark <em>Colour Dark</em>}' attribute.
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
	 * Key that makes an annotation with this value, or gives it to the selected one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getTag_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Tag#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the guidelines say on it, in English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getTag_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Tag#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Description Vi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the guidelines say on it, in Vietnamese.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description Vi</em>' attribute.
	 * @see #setDescriptionVi(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getTag_DescriptionVi()
	 * @model
	 * @generated
	 */
	String getDescriptionVi();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Tag#getDescriptionVi <em>Description Vi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description Vi</em>' attribute.
	 * @see #getDescriptionVi()
	 * @generated
	 */
	void setDescriptionVi(String value);

} // Tag
