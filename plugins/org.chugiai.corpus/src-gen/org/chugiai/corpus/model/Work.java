/**
 */
package org.chugiai.corpus.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Work</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How far one annotator is with one article. The counts are cached from the annotator's file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chugiai.corpus.model.Work#getAnnotator <em>Annotator</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Work#getState <em>State</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Work#getSuggestions <em>Suggestions</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Work#getAnnotations <em>Annotations</em>}</li>
 * </ul>
 *
 * @see org.chugiai.corpus.model.CorpusPackage#getWork()
 * @model
 * @generated
 */
public interface Work extends EObject {
	/**
	 * Returns the value of the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the annotator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotator</em>' attribute.
	 * @see #setAnnotator(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getWork_Annotator()
	 * @model required="true"
	 * @generated
	 */
	String getAnnotator();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Work#getAnnotator <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotator</em>' attribute.
	 * @see #getAnnotator()
	 * @generated
	 */
	void setAnnotator(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.chugiai.corpus.model.State}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the work is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.chugiai.corpus.model.State
	 * @see #setState(State)
	 * @see org.chugiai.corpus.model.CorpusPackage#getWork_State()
	 * @model
	 * @generated
	 */
	State getState();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Work#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.chugiai.corpus.model.State
	 * @see #getState()
	 * @generated
	 */
	void setState(State value);

	/**
	 * Returns the value of the '<em><b>Suggestions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many suggestions wait for a decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suggestions</em>' attribute.
	 * @see #setSuggestions(int)
	 * @see org.chugiai.corpus.model.CorpusPackage#getWork_Suggestions()
	 * @model
	 * @generated
	 */
	int getSuggestions();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Work#getSuggestions <em>Suggestions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suggestions</em>' attribute.
	 * @see #getSuggestions()
	 * @generated
	 */
	void setSuggestions(int value);

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many annotations there are that a person made or confirmed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotations</em>' attribute.
	 * @see #setAnnotations(int)
	 * @see org.chugiai.corpus.model.CorpusPackage#getWork_Annotations()
	 * @model
	 * @generated
	 */
	int getAnnotations();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Work#getAnnotations <em>Annotations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotations</em>' attribute.
	 * @see #getAnnotations()
	 * @generated
	 */
	void setAnnotations(int value);

} // Work
