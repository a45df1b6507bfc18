


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


/** What somebody said: the span is the content, without quotation marks.
 * Updated by JCasGen
 * XML source: ChuGiaiTypeSystem.xml
 * @generated */
public class Quote extends Suggestion {

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static String _TypeName = "org.chugiai.types.Quote";

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static int typeIndexID = JCasRegistry.register(Quote.class);
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

  public final static String _FeatName_speaker = "speaker";
  public final static String _FeatName_cue = "cue";
  public final static String _FeatName_direct = "direct";


  /* Feature Adjusted Offsets */
  private final static CallSite _FC_speaker = TypeSystemImpl.createCallSite(Quote.class, "speaker");
  private final static MethodHandle _FH_speaker = _FC_speaker.dynamicInvoker();
  private final static CallSite _FC_cue = TypeSystemImpl.createCallSite(Quote.class, "cue");
  private final static MethodHandle _FH_cue = _FC_cue.dynamicInvoker();
  private final static CallSite _FC_direct = TypeSystemImpl.createCallSite(Quote.class, "direct");
  private final static MethodHandle _FH_direct = _FC_direct.dynamicInvoker();


  /** Never called.  Disable default constructor
   * @generated */
  @Deprecated
  @SuppressWarnings ("deprecation")
  protected Quote() {/* intentionally empty block */}

  /** Internal - constructor used by generator
   * @generated
   * @param casImpl the CAS this Feature Structure belongs to
   * @param type the type of this Feature Structure
   */
  public Quote(TypeImpl type, CASImpl casImpl) {
    super(type, casImpl);
    readObject();
  }

  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   */
  public Quote(JCas jcas) {
    super(jcas);
    readObject();
  }


  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   * @param begin offset to the begin spot in the SofA
   * @param end offset to the end spot in the SofA
  */
  public Quote(JCas jcas, int begin, int end) {
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
  //* Feature: speaker

  /** getter for speaker - gets Who said it.
   * @generated
   * @return value of the feature
   */
  public Argument getSpeaker() {
    return (Argument)(_getFeatureValueNc(wrapGetIntCatchException(_FH_speaker)));
  }

  /** setter for speaker - sets Who said it.
   * @generated
   * @param v value to set into the feature
   */
  public void setSpeaker(Argument v) {
    _setFeatureValueNcWj(wrapGetIntCatchException(_FH_speaker), v);
  }



  //*--------------*
  //* Feature: cue

  /** getter for cue - gets The reporting words, e.g. "cho biết"; not indexed.
   * @generated
   * @return value of the feature
   */
  public Annotation getCue() {
    return (Annotation)(_getFeatureValueNc(wrapGetIntCatchException(_FH_cue)));
  }

  /** setter for cue - sets The reporting words, e.g. "cho biết"; not indexed.
   * @generated
   * @param v value to set into the feature
   */
  public void setCue(Annotation v) {
    _setFeatureValueNcWj(wrapGetIntCatchException(_FH_cue), v);
  }



  //*--------------*
  //* Feature: direct

  /** getter for direct - gets True for words in quotation marks, false for reported speech.
   * @generated
   * @return value of the feature
   */
  public boolean getDirect() {
    return _getBooleanValueNc(wrapGetIntCatchException(_FH_direct));
  }

  /** setter for direct - sets True for words in quotation marks, false for reported speech.
   * @generated
   * @param v value to set into the feature
   */
  public void setDirect(boolean v) {
    _setBooleanValueNfc(wrapGetIntCatchException(_FH_direct), v);
  }

  }

