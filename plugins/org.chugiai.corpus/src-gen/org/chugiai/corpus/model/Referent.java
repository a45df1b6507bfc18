/**
 */
package org.chugiai.corpus.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Referent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What entities refer to: one entry for all variants of a name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chugiai.corpus.model.Referent#getId <em>Id</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Referent#getKind <em>Kind</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Referent#getName <em>Name</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Referent#getVariants <em>Variants</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Referent#isSuggested <em>Suggested</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Referent#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.chugiai.corpus.model.CorpusPackage#getReferent()
 * @model
 * @generated
 */
public interface Referent extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier that entities carry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getReferent_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Referent#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of its entities, e.g. PERSON.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getReferent_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Referent#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Canonical name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getReferent_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Referent#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Variants</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names and spellings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variants</em>' attribute list.
	 * @see org.chugiai.corpus.model.CorpusPackage#getReferent_Variants()
	 * @model
	 * @generated
	 */
	EList<String> getVariants();

	/**
	 * Returns the value of the '<em><b>Suggested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an engine added it and no person has confirmed it, by accepting a mention or by editing the entry; engines are not given such entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suggested</em>' attribute.
	 * @see #setSuggested(boolean)
	 * @see org.chugiai.corpus.model.CorpusPackage#getReferent_Suggested()
	 * @model
	 * @generated
	 */
	boolean isSuggested();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Referent#isSuggested <em>Suggested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suggested</em>' attribute.
	 * @see #isSuggested()
	 * @generated
	 */
	void setSuggested(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The annotators' note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getReferent_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Referent#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Referent
