


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


/** A time expression after TIMEX3 (TimeML 1.2.1).
 * Updated by JCasGen
 * XML source: ChuGiaiTypeSystem.xml
 * @generated */
public class TimeExpression extends Suggestion {

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static String _TypeName = "org.chugiai.types.TimeExpression";

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static int typeIndexID = JCasRegistry.register(TimeExpression.class);
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

  public final static String _FeatName_kind = "kind";
  public final static String _FeatName_value = "value";
  public final static String _FeatName_mod = "mod";
  public final static String _FeatName_quant = "quant";
  public final static String _FeatName_freq = "freq";
  public final static String _FeatName_beginPoint = "beginPoint";
  public final static String _FeatName_endPoint = "endPoint";
  public final static String _FeatName_anchor = "anchor";


  /* Feature Adjusted Offsets */
  private final static CallSite _FC_kind = TypeSystemImpl.createCallSite(TimeExpression.class, "kind");
  private final static MethodHandle _FH_kind = _FC_kind.dynamicInvoker();
  private final static CallSite _FC_value = TypeSystemImpl.createCallSite(TimeExpression.class, "value");
  private final static MethodHandle _FH_value = _FC_value.dynamicInvoker();
  private final static CallSite _FC_mod = TypeSystemImpl.createCallSite(TimeExpression.class, "mod");
  private final static MethodHandle _FH_mod = _FC_mod.dynamicInvoker();
  private final static CallSite _FC_quant = TypeSystemImpl.createCallSite(TimeExpression.class, "quant");
  private final static MethodHandle _FH_quant = _FC_quant.dynamicInvoker();
  private final static CallSite _FC_freq = TypeSystemImpl.createCallSite(TimeExpression.class, "freq");
  private final static MethodHandle _FH_freq = _FC_freq.dynamicInvoker();
  private final static CallSite _FC_beginPoint = TypeSystemImpl.createCallSite(TimeExpression.class, "beginPoint");
  private final static MethodHandle _FH_beginPoint = _FC_beginPoint.dynamicInvoker();
  private final static CallSite _FC_endPoint = TypeSystemImpl.createCallSite(TimeExpression.class, "endPoint");
  private final static MethodHandle _FH_endPoint = _FC_endPoint.dynamicInvoker();
  private final static CallSite _FC_anchor = TypeSystemImpl.createCallSite(TimeExpression.class, "anchor");
  private final static MethodHandle _FH_anchor = _FC_anchor.dynamicInvoker();


  /** Never called.  Disable default constructor
   * @generated */
  @Deprecated
  @SuppressWarnings ("deprecation")
  protected TimeExpression() {/* intentionally empty block */}

  /** Internal - constructor used by generator
   * @generated
   * @param casImpl the CAS this Feature Structure belongs to
   * @param type the type of this Feature Structure
   */
  public TimeExpression(TypeImpl type, CASImpl casImpl) {
    super(type, casImpl);
    readObject();
  }

  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   */
  public TimeExpression(JCas jcas) {
    super(jcas);
    readObject();
  }


  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   * @param begin offset to the begin spot in the SofA
   * @param end offset to the end spot in the SofA
  */
  public TimeExpression(JCas jcas, int begin, int end) {
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
  //* Feature: kind

  /** getter for kind - gets TIMEX3 type: DATE, TIME, DURATION or SET.
   * @generated
   * @return value of the feature
   */
  public String getKind() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_kind));
  }

  /** setter for kind - sets TIMEX3 type: DATE, TIME, DURATION or SET.
   * @generated
   * @param v value to set into the feature
   */
  public void setKind(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_kind), v);
  }



  //*--------------*
  //* Feature: value

  /** getter for value - gets TIMEX3 value (ISO 8601 as extended by TIDES 2005).
   * @generated
   * @return value of the feature
   */
  public String getValue() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_value));
  }

  /** setter for value - sets TIMEX3 value (ISO 8601 as extended by TIDES 2005).
   * @generated
   * @param v value to set into the feature
   */
  public void setValue(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_value), v);
  }



  //*--------------*
  //* Feature: mod

  /** getter for mod - gets TIMEX3 mod: BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, START, MID, END or APPROX.
   * @generated
   * @return value of the feature
   */
  public String getMod() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_mod));
  }

  /** setter for mod - sets TIMEX3 mod: BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, START, MID, END or APPROX.
   * @generated
   * @param v value to set into the feature
   */
  public void setMod(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_mod), v);
  }



  //*--------------*
  //* Feature: quant

  /** getter for quant - gets TIMEX3 quant of a SET, e.g. EVERY.
   * @generated
   * @return value of the feature
   */
  public String getQuant() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_quant));
  }

  /** setter for quant - sets TIMEX3 quant of a SET, e.g. EVERY.
   * @generated
   * @param v value to set into the feature
   */
  public void setQuant(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_quant), v);
  }



  //*--------------*
  //* Feature: freq

  /** getter for freq - gets TIMEX3 freq of a SET, e.g. 3X.
   * @generated
   * @return value of the feature
   */
  public String getFreq() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_freq));
  }

  /** setter for freq - sets TIMEX3 freq of a SET, e.g. 3X.
   * @generated
   * @param v value to set into the feature
   */
  public void setFreq(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_freq), v);
  }



  //*--------------*
  //* Feature: beginPoint

  /** getter for beginPoint - gets Where a duration begins: a TimeExpression, or the Article for its creation time.
   * @generated
   * @return value of the feature
   */
  public Annotation getBeginPoint() {
    return (Annotation)(_getFeatureValueNc(wrapGetIntCatchException(_FH_beginPoint)));
  }

  /** setter for beginPoint - sets Where a duration begins: a TimeExpression, or the Article for its creation time.
   * @generated
   * @param v value to set into the feature
   */
  public void setBeginPoint(Annotation v) {
    _setFeatureValueNcWj(wrapGetIntCatchException(_FH_beginPoint), v);
  }



  //*--------------*
  //* Feature: endPoint

  /** getter for endPoint - gets Where a duration ends: a TimeExpression, or the Article for its creation time.
   * @generated
   * @return value of the feature
   */
  public Annotation getEndPoint() {
    return (Annotation)(_getFeatureValueNc(wrapGetIntCatchException(_FH_endPoint)));
  }

  /** setter for endPoint - sets Where a duration ends: a TimeExpression, or the Article for its creation time.
   * @generated
   * @param v value to set into the feature
   */
  public void setEndPoint(Annotation v) {
    _setFeatureValueNcWj(wrapGetIntCatchException(_FH_endPoint), v);
  }



  //*--------------*
  //* Feature: anchor

  /** getter for anchor - gets What the value was resolved against: a TimeExpression, or the Article for its creation time.
   * @generated
   * @return value of the feature
   */
  public Annotation getAnchor() {
    return (Annotation)(_getFeatureValueNc(wrapGetIntCatchException(_FH_anchor)));
  }

  /** setter for anchor - sets What the value was resolved against: a TimeExpression, or the Article for its creation time.
   * @generated
   * @param v value to set into the feature
   */
  public void setAnchor(Annotation v) {
    _setFeatureValueNcWj(wrapGetIntCatchException(_FH_anchor), v);
  }

  }

