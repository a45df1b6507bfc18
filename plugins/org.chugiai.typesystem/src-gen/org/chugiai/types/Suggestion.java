


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


/** What people correct: the base of every layer that is annotated.
 * Updated by JCasGen
 * XML source: ChuGiaiTypeSystem.xml
 * @generated */
public class Suggestion extends Annotation {

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static String _TypeName = "org.chugiai.types.Suggestion";

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static int typeIndexID = JCasRegistry.register(Suggestion.class);
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

  public final static String _FeatName_status = "status";
  public final static String _FeatName_origin = "origin";
  public final static String _FeatName_confidence = "confidence";
  public final static String _FeatName_reason = "reason";
  public final static String _FeatName_note = "note";


  /* Feature Adjusted Offsets */
  private final static CallSite _FC_status = TypeSystemImpl.createCallSite(Suggestion.class, "status");
  private final static MethodHandle _FH_status = _FC_status.dynamicInvoker();
  private final static CallSite _FC_origin = TypeSystemImpl.createCallSite(Suggestion.class, "origin");
  private final static MethodHandle _FH_origin = _FC_origin.dynamicInvoker();
  private final static CallSite _FC_confidence = TypeSystemImpl.createCallSite(Suggestion.class, "confidence");
  private final static MethodHandle _FH_confidence = _FC_confidence.dynamicInvoker();
  private final static CallSite _FC_reason = TypeSystemImpl.createCallSite(Suggestion.class, "reason");
  private final static MethodHandle _FH_reason = _FC_reason.dynamicInvoker();
  private final static CallSite _FC_note = TypeSystemImpl.createCallSite(Suggestion.class, "note");
  private final static MethodHandle _FH_note = _FC_note.dynamicInvoker();


  /** Never called.  Disable default constructor
   * @generated */
  @Deprecated
  @SuppressWarnings ("deprecation")
  protected Suggestion() {/* intentionally empty block */}

  /** Internal - constructor used by generator
   * @generated
   * @param casImpl the CAS this Feature Structure belongs to
   * @param type the type of this Feature Structure
   */
  public Suggestion(TypeImpl type, CASImpl casImpl) {
    super(type, casImpl);
    readObject();
  }

  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   */
  public Suggestion(JCas jcas) {
    super(jcas);
    readObject();
  }


  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   * @param begin offset to the begin spot in the SofA
   * @param end offset to the end spot in the SofA
  */
  public Suggestion(JCas jcas, int begin, int end) {
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
  //* Feature: status

  /** getter for status - gets suggested, accepted, corrected, manual or rejected. Rejected ones are kept, never exported as data and never suggested again.
   * @generated
   * @return value of the feature
   */
  public String getStatus() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_status));
  }

  /** setter for status - sets suggested, accepted, corrected, manual or rejected. Rejected ones are kept, never exported as data and never suggested again.
   * @generated
   * @param v value to set into the feature
   */
  public void setStatus(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_status), v);
  }



  //*--------------*
  //* Feature: origin

  /** getter for origin - gets Who made it: engine and version ("times 1.0.0"), or the annotator.
   * @generated
   * @return value of the feature
   */
  public String getOrigin() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_origin));
  }

  /** setter for origin - sets Who made it: engine and version ("times 1.0.0"), or the annotator.
   * @generated
   * @param v value to set into the feature
   */
  public void setOrigin(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_origin), v);
  }



  //*--------------*
  //* Feature: confidence

  /** getter for confidence - gets Estimated probability of being right, 0 to 1; 0 where there is none (manual work).
   * @generated
   * @return value of the feature
   */
  public double getConfidence() {
    return _getDoubleValueNc(wrapGetIntCatchException(_FH_confidence));
  }

  /** setter for confidence - sets Estimated probability of being right, 0 to 1; 0 where there is none (manual work).
   * @generated
   * @param v value to set into the feature
   */
  public void setConfidence(double v) {
    _setDoubleValueNfc(wrapGetIntCatchException(_FH_confidence), v);
  }



  //*--------------*
  //* Feature: reason

  /** getter for reason - gets Why the engine suggests it, in a few words.
   * @generated
   * @return value of the feature
   */
  public String getReason() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_reason));
  }

  /** setter for reason - sets Why the engine suggests it, in a few words.
   * @generated
   * @param v value to set into the feature
   */
  public void setReason(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_reason), v);
  }



  //*--------------*
  //* Feature: note

  /** getter for note - gets The annotator's note.
   * @generated
   * @return value of the feature
   */
  public String getNote() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_note));
  }

  /** setter for note - sets The annotator's note.
   * @generated
   * @param v value to set into the feature
   */
  public void setNote(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_note), v);
  }

  }

