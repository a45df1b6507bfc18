


/* Apache UIMA v3 - created by JCasGen */

package org.chugiai.types;


import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;

import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.impl.TypeImpl;
import org.apache.uima.cas.impl.TypeSystemImpl;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.JCasRegistry;


import org.apache.uima.jcas.tcas.Annotation;


/** Metadata of the article; one per CAS, spanning the whole text. Its publication date is the document creation time ("t0") of TIMEX3.
 * Updated by JCasGen
 * XML source: ChuGiaiTypeSystem.xml
 * @generated */
public class Article extends Annotation {

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static String _TypeName = "org.chugiai.types.Article";

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static int typeIndexID = JCasRegistry.register(Article.class);
  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static int type = typeIndexID;
  /** @generated
   * @return index of the type
   */
  @Override
  public              int getTypeIndexID() {return typeIndexID;}


  /* *******************
   *   Feature Offsets *
   * *******************/

  public final static String _FeatName_id = "id";
  public final static String _FeatName_title = "title";
  public final static String _FeatName_source = "source";
  public final static String _FeatName_url = "url";
  public final static String _FeatName_published = "published";
  public final static String _FeatName_publishedFrom = "publishedFrom";
  public final static String _FeatName_publishedEarliest = "publishedEarliest";
  public final static String _FeatName_publishedLatest = "publishedLatest";
  public final static String _FeatName_publishedReason = "publishedReason";
  public final static String _FeatName_importedAt = "importedAt";
  public final static String _FeatName_sha256 = "sha256";


  /* Feature Adjusted Offsets */
  private final static CallSite _FC_id = TypeSystemImpl.createCallSite(Article.class, "id");
  private final static MethodHandle _FH_id = _FC_id.dynamicInvoker();
  private final static CallSite _FC_title = TypeSystemImpl.createCallSite(Article.class, "title");
  private final static MethodHandle _FH_title = _FC_title.dynamicInvoker();
  private final static CallSite _FC_source = TypeSystemImpl.createCallSite(Article.class, "source");
  private final static MethodHandle _FH_source = _FC_source.dynamicInvoker();
  private final static CallSite _FC_url = TypeSystemImpl.createCallSite(Article.class, "url");
  private final static MethodHandle _FH_url = _FC_url.dynamicInvoker();
  private final static CallSite _FC_published = TypeSystemImpl.createCallSite(Article.class, "published");
  private final static MethodHandle _FH_published = _FC_published.dynamicInvoker();
  private final static CallSite _FC_publishedFrom = TypeSystemImpl.createCallSite(Article.class, "publishedFrom");
  private final static MethodHandle _FH_publishedFrom = _FC_publishedFrom.dynamicInvoker();
  private final static CallSite _FC_publishedEarliest = TypeSystemImpl.createCallSite(Article.class, "publishedEarliest");
  private final static MethodHandle _FH_publishedEarliest = _FC_publishedEarliest.dynamicInvoker();
  private final static CallSite _FC_publishedLatest = TypeSystemImpl.createCallSite(Article.class, "publishedLatest");
  private final static MethodHandle _FH_publishedLatest = _FC_publishedLatest.dynamicInvoker();
  private final static CallSite _FC_publishedReason = TypeSystemImpl.createCallSite(Article.class, "publishedReason");
  private final static MethodHandle _FH_publishedReason = _FC_publishedReason.dynamicInvoker();
  private final static CallSite _FC_importedAt = TypeSystemImpl.createCallSite(Article.class, "importedAt");
  private final static MethodHandle _FH_importedAt = _FC_importedAt.dynamicInvoker();
  private final static CallSite _FC_sha256 = TypeSystemImpl.createCallSite(Article.class, "sha256");
  private final static MethodHandle _FH_sha256 = _FC_sha256.dynamicInvoker();


  /** Never called.  Disable default constructor
   * @generated */
  @Deprecated
  @SuppressWarnings ("deprecation")
  protected Article() {/* intentionally empty block */}

  /** Internal - constructor used by generator
   * @generated
   * @param casImpl the CAS this Feature Structure belongs to
   * @param type the type of this Feature Structure
   */
  public Article(TypeImpl type, CASImpl casImpl) {
    super(type, casImpl);
    readObject();
  }

  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   */
  public Article(JCas jcas) {
    super(jcas);
    readObject();
  }


  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   * @param begin offset to the begin spot in the SofA
   * @param end offset to the end spot in the SofA
  */
  public Article(JCas jcas, int begin, int end) {
    super(jcas);
    setBegin(begin);
    setEnd(end);
    readObject();
  }

  /**
   * <!-- begin-user-doc -->
   * Write your own initialization here
   * <!-- end-user-doc -->
   *
   * @generated modifiable
   */
  private void readObject() {/*default - does nothing empty block */}



  //*--------------*
  //* Feature: id

  /** getter for id - gets Identifier, unique in the corpus; also the name of its files.
   * @generated
   * @return value of the feature
   */
  public String getId() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_id));
  }

  /** setter for id - sets Identifier, unique in the corpus; also the name of its files.
   * @generated
   * @param v value to set into the feature
   */
  public void setId(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_id), v);
  }



  //*--------------*
  //* Feature: title

  /** getter for title - gets The title, whether or not it is printed in the text.
   * @generated
   * @return value of the feature
   */
  public String getTitle() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_title));
  }

  /** setter for title - sets The title, whether or not it is printed in the text.
   * @generated
   * @param v value to set into the feature
   */
  public void setTitle(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_title), v);
  }



  //*--------------*
  //* Feature: source

  /** getter for source - gets The publisher, e.g. the name of the newspaper.
   * @generated
   * @return value of the feature
   */
  public String getSource() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_source));
  }

  /** setter for source - sets The publisher, e.g. the name of the newspaper.
   * @generated
   * @param v value to set into the feature
   */
  public void setSource(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_source), v);
  }



  //*--------------*
  //* Feature: url

  /** getter for url - gets Where it was published.
   * @generated
   * @return value of the feature
   */
  public String getUrl() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_url));
  }

  /** setter for url - sets Where it was published.
   * @generated
   * @param v value to set into the feature
   */
  public void setUrl(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_url), v);
  }



  //*--------------*
  //* Feature: published

  /** getter for published - gets Document creation time: ISO 8601 date, or local date and time (2021-12-31, 2021-12-31T08:15), in Viet Nam (UTC+7).
   * @generated
   * @return value of the feature
   */
  public String getPublished() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_published));
  }

  /** setter for published - sets Document creation time: ISO 8601 date, or local date and time (2021-12-31, 2021-12-31T08:15), in Viet Nam (UTC+7).
   * @generated
   * @param v value to set into the feature
   */
  public void setPublished(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_published), v);
  }



  //*--------------*
  //* Feature: publishedFrom

  /** getter for publishedFrom - gets given or inferred.
   * @generated
   * @return value of the feature
   */
  public String getPublishedFrom() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_publishedFrom));
  }

  /** setter for publishedFrom - sets given or inferred.
   * @generated
   * @param v value to set into the feature
   */
  public void setPublishedFrom(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_publishedFrom), v);
  }



  //*--------------*
  //* Feature: publishedEarliest

  /** getter for publishedEarliest - gets Where inferred: the earliest possible date.
   * @generated
   * @return value of the feature
   */
  public String getPublishedEarliest() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_publishedEarliest));
  }

  /** setter for publishedEarliest - sets Where inferred: the earliest possible date.
   * @generated
   * @param v value to set into the feature
   */
  public void setPublishedEarliest(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_publishedEarliest), v);
  }



  //*--------------*
  //* Feature: publishedLatest

  /** getter for publishedLatest - gets Where inferred: the latest possible date.
   * @generated
   * @return value of the feature
   */
  public String getPublishedLatest() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_publishedLatest));
  }

  /** setter for publishedLatest - sets Where inferred: the latest possible date.
   * @generated
   * @param v value to set into the feature
   */
  public void setPublishedLatest(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_publishedLatest), v);
  }



  //*--------------*
  //* Feature: publishedReason

  /** getter for publishedReason - gets Where inferred: why.
   * @generated
   * @return value of the feature
   */
  public String getPublishedReason() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_publishedReason));
  }

  /** setter for publishedReason - sets Where inferred: why.
   * @generated
   * @param v value to set into the feature
   */
  public void setPublishedReason(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_publishedReason), v);
  }



  //*--------------*
  //* Feature: importedAt

  /** getter for importedAt - gets ISO 8601 instant of the import.
   * @generated
   * @return value of the feature
   */
  public String getImportedAt() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_importedAt));
  }

  /** setter for importedAt - sets ISO 8601 instant of the import.
   * @generated
   * @param v value to set into the feature
   */
  public void setImportedAt(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_importedAt), v);
  }



  //*--------------*
  //* Feature: sha256

  /** getter for sha256 - gets SHA-256 of the imported source's bytes, lower-case hexadecimal.
   * @generated
   * @return value of the feature
   */
  public String getSha256() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_sha256));
  }

  /** setter for sha256 - sets SHA-256 of the imported source's bytes, lower-case hexadecimal.
   * @generated
   * @param v value to set into the feature
   */
  public void setSha256(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_sha256), v);
  }

  }

