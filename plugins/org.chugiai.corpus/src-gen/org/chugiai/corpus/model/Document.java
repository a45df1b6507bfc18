/**
 */
package org.chugiai.corpus.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An article of the corpus.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chugiai.corpus.model.Document#getId <em>Id</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Document#getTitle <em>Title</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Document#getSource <em>Source</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Document#getUrl <em>Url</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Document#getPublished <em>Published</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Document#getPublishedFrom <em>Published From</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Document#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Document#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Document#getWorks <em>Works</em>}</li>
 * </ul>
 *
 * @see org.chugiai.corpus.model.CorpusPackage#getDocument()
 * @model
 * @generated
 */
public interface Document extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier, unique in the corpus; also the name of its files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getDocument_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Document#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title, whether or not it is printed in the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getDocument_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Document#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The publisher, e.g. the name of the newspaper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getDocument_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Document#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getDocument_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Document#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Creation time: ISO 8601 date, or local date and time, in Viet Nam (UTC+7).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getDocument_Published()
	 * @model
	 * @generated
	 */
	String getPublished();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Document#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(String value);

	/**
	 * Returns the value of the '<em><b>Published From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * given or inferred.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published From</em>' attribute.
	 * @see #setPublishedFrom(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getDocument_PublishedFrom()
	 * @model
	 * @generated
	 */
	String getPublishedFrom();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Document#getPublishedFrom <em>Published From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published From</em>' attribute.
	 * @see #getPublishedFrom()
	 * @generated
	 */
	void setPublishedFrom(String value);

	/**
	 * Returns the value of the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 instant of the import.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imported At</em>' attribute.
	 * @see #setImportedAt(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getDocument_ImportedAt()
	 * @model
	 * @generated
	 */
	String getImportedAt();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Document#getImportedAt <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported At</em>' attribute.
	 * @see #getImportedAt()
	 * @generated
	 */
	void setImportedAt(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the file articles/<id>.txt, lower-case hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getDocument_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Document#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Works</b></em>' containment reference list.
	 * The list contents are of type {@link org.chugiai.corpus.model.Work}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What each annotator has done on the article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Works</em>' containment reference list.
	 * @see org.chugiai.corpus.model.CorpusPackage#getDocument_Works()
	 * @model containment="true"
	 * @generated
	 */
	EList<Work> getWorks();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An annotator's work on this article, or null.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Work findWork(String annotator);

} // Document
