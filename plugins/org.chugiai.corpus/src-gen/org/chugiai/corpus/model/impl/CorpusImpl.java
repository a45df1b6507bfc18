/**
 */
package org.chugiai.corpus.model.impl;

import java.util.Collection;

import org.chugiai.corpus.model.Annotator;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusPackage;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.model.Engine;
import org.chugiai.corpus.model.Layer;
import org.chugiai.corpus.model.Referent;
import org.chugiai.corpus.model.TagSet;

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
 * An implementation of the model object '<em><b>Corpus</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.chugiai.corpus.model.impl.CorpusImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.CorpusImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.CorpusImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.CorpusImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.CorpusImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.CorpusImpl#getDefaultAnnotator <em>Default Annotator</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.CorpusImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.CorpusImpl#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.CorpusImpl#getTagSets <em>Tag Sets</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.CorpusImpl#getAnnotators <em>Annotators</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.CorpusImpl#getEngines <em>Engines</em>}</li>
 *   <li>{@link org.chugiai.corpus.model.impl.CorpusImpl#getReferents <em>Referents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CorpusImpl extends MinimalEObjectImpl.Container implements Corpus {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

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
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = "vi";

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

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
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultAnnotator() <em>Default Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultAnnotator()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFAULT_ANNOTATOR_EDEFAULT = "main";

	/**
	 * The cached value of the '{@link #getDefaultAnnotator() <em>Default Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultAnnotator()
	 * @generated
	 * @ordered
	 */
	protected String defaultAnnotator = DEFAULT_ANNOTATOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> documents;

	/**
	 * The cached value of the '{@link #getLayers() <em>Layers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<Layer> layers;

	/**
	 * The cached value of the '{@link #getTagSets() <em>Tag Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTagSets()
	 * @generated
	 * @ordered
	 */
	protected EList<TagSet> tagSets;

	/**
	 * The cached value of the '{@link #getAnnotators() <em>Annotators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotators()
	 * @generated
	 * @ordered
	 */
	protected EList<Annotator> annotators;

	/**
	 * The cached value of the '{@link #getEngines() <em>Engines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngines()
	 * @generated
	 * @ordered
	 */
	protected EList<Engine> engines;

	/**
	 * The cached value of the '{@link #getReferents() <em>Referents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferents()
	 * @generated
	 * @ordered
	 */
	protected EList<Referent> referents;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CorpusImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorpusPackage.Literals.CORPUS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CORPUS__FORMAT_VERSION, oldFormatVersion, formatVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CORPUS__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CORPUS__LANGUAGE, oldLanguage, language));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CORPUS__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CORPUS__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefaultAnnotator() {
		return defaultAnnotator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultAnnotator(String newDefaultAnnotator) {
		String oldDefaultAnnotator = defaultAnnotator;
		defaultAnnotator = newDefaultAnnotator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CORPUS__DEFAULT_ANNOTATOR, oldDefaultAnnotator, defaultAnnotator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Document> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<Document>(Document.class, this, CorpusPackage.CORPUS__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Layer> getLayers() {
		if (layers == null) {
			layers = new EObjectContainmentEList<Layer>(Layer.class, this, CorpusPackage.CORPUS__LAYERS);
		}
		return layers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TagSet> getTagSets() {
		if (tagSets == null) {
			tagSets = new EObjectContainmentEList<TagSet>(TagSet.class, this, CorpusPackage.CORPUS__TAG_SETS);
		}
		return tagSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Annotator> getAnnotators() {
		if (annotators == null) {
			annotators = new EObjectContainmentEList<Annotator>(Annotator.class, this, CorpusPackage.CORPUS__ANNOTATORS);
		}
		return annotators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Engine> getEngines() {
		if (engines == null) {
			engines = new EObjectContainmentEList<Engine>(Engine.class, this, CorpusPackage.CORPUS__ENGINES);
		}
		return engines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Referent> getReferents() {
		if (referents == null) {
			referents = new EObjectContainmentEList<Referent>(Referent.class, this, CorpusPackage.CORPUS__REFERENTS);
		}
		return referents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document findDocument(final String id) {
		for (Document each : getDocuments()) {
		 if (each.getId().equals(id)) {
		  return each;
		 }
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Layer findLayer(final String typeName) {
		for (Layer each : getLayers()) {
		 if (each.getTypeName().equals(typeName)) {
		  return each;
		 }
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Referent findReferent(final String id) {
		for (Referent each : getReferents()) {
		 if (each.getId().equals(id)) {
		  return each;
		 }
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CorpusPackage.CORPUS__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case CorpusPackage.CORPUS__LAYERS:
				return ((InternalEList<?>)getLayers()).basicRemove(otherEnd, msgs);
			case CorpusPackage.CORPUS__TAG_SETS:
				return ((InternalEList<?>)getTagSets()).basicRemove(otherEnd, msgs);
			case CorpusPackage.CORPUS__ANNOTATORS:
				return ((InternalEList<?>)getAnnotators()).basicRemove(otherEnd, msgs);
			case CorpusPackage.CORPUS__ENGINES:
				return ((InternalEList<?>)getEngines()).basicRemove(otherEnd, msgs);
			case CorpusPackage.CORPUS__REFERENTS:
				return ((InternalEList<?>)getReferents()).basicRemove(otherEnd, msgs);
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
			case CorpusPackage.CORPUS__FORMAT_VERSION:
				return getFormatVersion();
			case CorpusPackage.CORPUS__NAME:
				return getName();
			case CorpusPackage.CORPUS__LANGUAGE:
				return getLanguage();
			case CorpusPackage.CORPUS__DESCRIPTION:
				return getDescription();
			case CorpusPackage.CORPUS__LICENCE:
				return getLicence();
			case CorpusPackage.CORPUS__DEFAULT_ANNOTATOR:
				return getDefaultAnnotator();
			case CorpusPackage.CORPUS__DOCUMENTS:
				return getDocuments();
			case CorpusPackage.CORPUS__LAYERS:
				return getLayers();
			case CorpusPackage.CORPUS__TAG_SETS:
				return getTagSets();
			case CorpusPackage.CORPUS__ANNOTATORS:
				return getAnnotators();
			case CorpusPackage.CORPUS__ENGINES:
				return getEngines();
			case CorpusPackage.CORPUS__REFERENTS:
				return getReferents();
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
			case CorpusPackage.CORPUS__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case CorpusPackage.CORPUS__NAME:
				setName((String)newValue);
				return;
			case CorpusPackage.CORPUS__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case CorpusPackage.CORPUS__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case CorpusPackage.CORPUS__LICENCE:
				setLicence((String)newValue);
				return;
			case CorpusPackage.CORPUS__DEFAULT_ANNOTATOR:
				setDefaultAnnotator((String)newValue);
				return;
			case CorpusPackage.CORPUS__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends Document>)newValue);
				return;
			case CorpusPackage.CORPUS__LAYERS:
				getLayers().clear();
				getLayers().addAll((Collection<? extends Layer>)newValue);
				return;
			case CorpusPackage.CORPUS__TAG_SETS:
				getTagSets().clear();
				getTagSets().addAll((Collection<? extends TagSet>)newValue);
				return;
			case CorpusPackage.CORPUS__ANNOTATORS:
				getAnnotators().clear();
				getAnnotators().addAll((Collection<? extends Annotator>)newValue);
				return;
			case CorpusPackage.CORPUS__ENGINES:
				getEngines().clear();
				getEngines().addAll((Collection<? extends Engine>)newValue);
				return;
			case CorpusPackage.CORPUS__REFERENTS:
				getReferents().clear();
				getReferents().addAll((Collection<? extends Referent>)newValue);
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
			case CorpusPackage.CORPUS__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case CorpusPackage.CORPUS__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CorpusPackage.CORPUS__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case CorpusPackage.CORPUS__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case CorpusPackage.CORPUS__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case CorpusPackage.CORPUS__DEFAULT_ANNOTATOR:
				setDefaultAnnotator(DEFAULT_ANNOTATOR_EDEFAULT);
				return;
			case CorpusPackage.CORPUS__DOCUMENTS:
				getDocuments().clear();
				return;
			case CorpusPackage.CORPUS__LAYERS:
				getLayers().clear();
				return;
			case CorpusPackage.CORPUS__TAG_SETS:
				getTagSets().clear();
				return;
			case CorpusPackage.CORPUS__ANNOTATORS:
				getAnnotators().clear();
				return;
			case CorpusPackage.CORPUS__ENGINES:
				getEngines().clear();
				return;
			case CorpusPackage.CORPUS__REFERENTS:
				getReferents().clear();
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
			case CorpusPackage.CORPUS__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case CorpusPackage.CORPUS__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CorpusPackage.CORPUS__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case CorpusPackage.CORPUS__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case CorpusPackage.CORPUS__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case CorpusPackage.CORPUS__DEFAULT_ANNOTATOR:
				return DEFAULT_ANNOTATOR_EDEFAULT == null ? defaultAnnotator != null : !DEFAULT_ANNOTATOR_EDEFAULT.equals(defaultAnnotator);
			case CorpusPackage.CORPUS__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case CorpusPackage.CORPUS__LAYERS:
				return layers != null && !layers.isEmpty();
			case CorpusPackage.CORPUS__TAG_SETS:
				return tagSets != null && !tagSets.isEmpty();
			case CorpusPackage.CORPUS__ANNOTATORS:
				return annotators != null && !annotators.isEmpty();
			case CorpusPackage.CORPUS__ENGINES:
				return engines != null && !engines.isEmpty();
			case CorpusPackage.CORPUS__REFERENTS:
				return referents != null && !referents.isEmpty();
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
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", name: ");
		result.append(name);
		result.append(", language: ");
		result.append(language);
		result.append(", description: ");
		result.append(description);
		result.append(", licence: ");
		result.append(licence);
		result.append(", defaultAnnotator: ");
		result.append(defaultAnnotator);
		result.append(')');
		return result.toString();
	}

} //CorpusImpl
