/**
 */
package org.chugiai.corpus.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Corpus</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A collection of articles with the scheme they are annotated by.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.chugiai.corpus.model.Corpus#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Corpus#getName <em>Name</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Corpus#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Corpus#getDescription <em>Description</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Corpus#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Corpus#getDefaultAnnotator <em>Default Annotator</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Corpus#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Corpus#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Corpus#getTagSets <em>Tag Sets</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Corpus#getAnnotators <em>Annotators</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Corpus#getEngines <em>Engines</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.Corpus#getReferents <em>Referents</em>}</li>
 * </ul>
 *
 * @see org.chugiai.corpus.model.CorpusPackage#getCorpus()
 * @model
 * @generated
 */
public interface Corpus extends EObject {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the layout on disk that this corpus was written in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.chugiai.corpus.model.CorpusPackage#getCorpus_FormatVersion()
	 * @model required="true"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Corpus#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call the corpus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getCorpus_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Corpus#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"vi"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 language tag of the articles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getCorpus_Language()
	 * @model default="vi"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Corpus#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the corpus is, in a few sentences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getCorpus_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Corpus#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SPDX identifier or name of the licence that the texts and annotations are under.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getCorpus_Licence()
	 * @model
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Corpus#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Default Annotator</b></em>' attribute.
	 * The default value is <code>"main"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the annotator whose annotations are opened, pre-annotated and exported unless another is named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Annotator</em>' attribute.
	 * @see #setDefaultAnnotator(String)
	 * @see org.chugiai.corpus.model.CorpusPackage#getCorpus_DefaultAnnotator()
	 * @model default="main" required="true"
	 * @generated
	 */
	String getDefaultAnnotator();

	/**
	 * Sets the value of the '{@link org.chugiai.corpus.model.Corpus#getDefaultAnnotator <em>Default Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Annotator</em>' attribute.
	 * @see #getDefaultAnnotator()
	 * @generated
	 */
	void setDefaultAnnotator(String value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.chugiai.corpus.model.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The articles, in the order of their import.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.chugiai.corpus.model.CorpusPackage#getCorpus_Documents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Layers</b></em>' containment reference list.
	 * The list contents are of type {@link org.chugiai.corpus.model.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the annotated types are shown, in the order of their lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' containment reference list.
	 * @see org.chugiai.corpus.model.CorpusPackage#getCorpus_Layers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Layer> getLayers();

	/**
	 * Returns the value of the '<em><b>Tag Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.chugiai.corpus.model.TagSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The closed lists of values that fields choose from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag Sets</em>' containment reference list.
	 * @see org.chugiai.corpus.model.CorpusPackage#getCorpus_TagSets()
	 * @model containment="true"
	 * @generated
	 */
	EList<TagSet> getTagSets();

	/**
	 * Returns the value of the '<em><b>Annotators</b></em>' containment reference list.
	 * The list contents are of type {@link org.chugiai.corpus.model.Annotator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who annotates; each has a folder of annotations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotators</em>' containment reference list.
	 * @see org.chugiai.corpus.model.CorpusPackage#getCorpus_Annotators()
	 * @model containment="true"
	 * @generated
	 */
	EList<Annotator> getAnnotators();

	/**
	 * Returns the value of the '<em><b>Engines</b></em>' containment reference list.
	 * The list contents are of type {@link org.chugiai.corpus.model.Engine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The engines that pre-annotate, in the order in which they run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Engines</em>' containment reference list.
	 * @see org.chugiai.corpus.model.CorpusPackage#getCorpus_Engines()
	 * @model containment="true"
	 * @generated
	 */
	EList<Engine> getEngines();

	/**
	 * Returns the value of the '<em><b>Referents</b></em>' containment reference list.
	 * The list contents are of type {@link org.chugiai.corpus.model.Referent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The registry of what entities refer to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referents</em>' containment reference list.
	 * @see org.chugiai.corpus.model.CorpusPackage#getCorpus_Referents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Referent> getReferents();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document of that identifier, or null. Linear in the number of documents.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Document findDocument(String id);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layer that shows that UIMA type, or null.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Layer findLayer(String typeName);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The referent of that identifier, or null. Linear in the number of referents.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Referent findReferent(String id);

} // Corpus
