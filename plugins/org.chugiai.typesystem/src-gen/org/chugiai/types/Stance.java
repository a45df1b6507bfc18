


/* Apache UIMA v3 - created by JCasGen */

package org.chugiai.types;


import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;

import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.impl.TypeImpl;
import org.apache.uima.cas.impl.TypeSystemImpl;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.JCasRegistry;


import org.apache.uima.jcas.cas.FSArray;


/** Who takes which attitude towards what, after MPQA: the span is the cue.
 * Updated by JCasGen
 * XML source: ChuGiaiTypeSystem.xml
 * @generated */
public class Stance extends Suggestion {

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static String _TypeName = "org.chugiai.types.Stance";

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static int typeIndexID = JCasRegistry.register(Stance.class);
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

  public final static String _FeatName_holder = "holder";
  public final static String _FeatName_target = "target";
  public final static String _FeatName_topic = "topic";
  public final static String _FeatName_polarity = "polarity";
  public final static String _FeatName_attitude = "attitude";
  public final static String _FeatName_mode = "mode";
  public final static String _FeatName_sources = "sources";


  /* Feature Adjusted Offsets */
  private final static CallSite _FC_holder = TypeSystemImpl.createCallSite(Stance.class, "holder");
  private final static MethodHandle _FH_holder = _FC_holder.dynamicInvoker();
  private final static CallSite _FC_target = TypeSystemImpl.createCallSite(Stance.class, "target");
  private final static MethodHandle _FH_target = _FC_target.dynamicInvoker();
  private final static CallSite _FC_topic = TypeSystemImpl.createCallSite(Stance.class, "topic");
  private final static MethodHandle _FH_topic = _FC_topic.dynamicInvoker();
  private final static CallSite _FC_polarity = TypeSystemImpl.createCallSite(Stance.class, "polarity");
  private final static MethodHandle _FH_polarity = _FC_polarity.dynamicInvoker();
  private final static CallSite _FC_attitude = TypeSystemImpl.createCallSite(Stance.class, "attitude");
  private final static MethodHandle _FH_attitude = _FC_attitude.dynamicInvoker();
  private final static CallSite _FC_mode = TypeSystemImpl.createCallSite(Stance.class, "mode");
  private final static MethodHandle _FH_mode = _FC_mode.dynamicInvoker();
  private final static CallSite _FC_sources = TypeSystemImpl.createCallSite(Stance.class, "sources");
  private final static MethodHandle _FH_sources = _FC_sources.dynamicInvoker();


  /** Never called.  Disable default constructor
   * @generated */
  @Deprecated
  @SuppressWarnings ("deprecation")
  protected Stance() {/* intentionally empty block */}

  /** Internal - constructor used by generator
   * @generated
   * @param casImpl the CAS this Feature Structure belongs to
   * @param type the type of this Feature Structure
   */
  public Stance(TypeImpl type, CASImpl casImpl) {
    super(type, casImpl);
    readObject();
  }

  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   */
  public Stance(JCas jcas) {
    super(jcas);
    readObject();
  }


  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   * @param begin offset to the begin spot in the SofA
   * @param end offset to the end spot in the SofA
  */
  public Stance(JCas jcas, int begin, int end) {
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
  //* Feature: holder

  /** getter for holder - gets Who holds the attitude.
   * @generated
   * @return value of the feature
   */
  public Argument getHolder() {
    return (Argument)(_getFeatureValueNc(wrapGetIntCatchException(_FH_holder)));
  }

  /** setter for holder - sets Who holds the attitude.
   * @generated
   * @param v value to set into the feature
   */
  public void setHolder(Argument v) {
    _setFeatureValueNcWj(wrapGetIntCatchException(_FH_holder), v);
  }



  //*--------------*
  //* Feature: target

  /** getter for target - gets Whom or what it is about.
   * @generated
   * @return value of the feature
   */
  public Argument getTarget() {
    return (Argument)(_getFeatureValueNc(wrapGetIntCatchException(_FH_target)));
  }

  /** setter for target - sets Whom or what it is about.
   * @generated
   * @param v value to set into the feature
   */
  public void setTarget(Argument v) {
    _setFeatureValueNcWj(wrapGetIntCatchException(_FH_target), v);
  }



  //*--------------*
  //* Feature: topic

  /** getter for topic - gets The content clause.
   * @generated
   * @return value of the feature
   */
  public Argument getTopic() {
    return (Argument)(_getFeatureValueNc(wrapGetIntCatchException(_FH_topic)));
  }

  /** setter for topic - sets The content clause.
   * @generated
   * @param v value to set into the feature
   */
  public void setTopic(Argument v) {
    _setFeatureValueNcWj(wrapGetIntCatchException(_FH_topic), v);
  }



  //*--------------*
  //* Feature: polarity

  /** getter for polarity - gets support or oppose: the holder's position towards the target.
   * @generated
   * @return value of the feature
   */
  public String getPolarity() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_polarity));
  }

  /** setter for polarity - sets support or oppose: the holder's position towards the target.
   * @generated
   * @param v value to set into the feature
   */
  public void setPolarity(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_polarity), v);
  }



  //*--------------*
  //* Feature: attitude

  /** getter for attitude - gets accuse, blame, criticize, warn, threaten, demand, urge, request, propose, promise, willing, desire, hope, expect, believe, support, defend, satisfied, assess, concern, deny, reject or oppose.
   * @generated
   * @return value of the feature
   */
  public String getAttitude() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_attitude));
  }

  /** setter for attitude - sets accuse, blame, criticize, warn, threaten, demand, urge, request, propose, promise, willing, desire, hope, expect, believe, support, defend, satisfied, assess, concern, deny, reject or oppose.
   * @generated
   * @param v value to set into the feature
   */
  public void setAttitude(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_attitude), v);
  }



  //*--------------*
  //* Feature: mode

  /** getter for mode - gets direct_quote, partial_quote or reported.
   * @generated
   * @return value of the feature
   */
  public String getMode() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_mode));
  }

  /** setter for mode - sets direct_quote, partial_quote or reported.
   * @generated
   * @param v value to set into the feature
   */
  public void setMode(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_mode), v);
  }



  //*--------------*
  //* Feature: sources

  /** getter for sources - gets Who reports it, outermost first; the holder is not repeated.
   * @generated
   * @return value of the feature
   */
  @SuppressWarnings("unchecked")
  public FSArray<Argument> getSources() {
    return (FSArray<Argument>)(_getFeatureValueNc(wrapGetIntCatchException(_FH_sources)));
  }

  /** setter for sources - sets Who reports it, outermost first; the holder is not repeated.
   * @generated
   * @param v value to set into the feature
   */
  public void setSources(FSArray<Argument> v) {
    _setFeatureValueNcWj(wrapGetIntCatchException(_FH_sources), v);
  }


  /** indexed getter for sources - gets an indexed value - Who reports it, outermost first; the holder is not repeated.
   * @generated
   * @param i index in the array to get
   * @return value of the element at index i
   */
  @SuppressWarnings("unchecked")
  public Argument getSources(int i) {
     return (Argument)(((FSArray<Argument>)(_getFeatureValueNc(wrapGetIntCatchException(_FH_sources)))).get(i));
  }

  /** indexed setter for sources - sets an indexed value - Who reports it, outermost first; the holder is not repeated.
   * @generated
   * @param i index in the array to set
   * @param v value to set into the array
   */
  @SuppressWarnings("unchecked")
    public void setSources(int i, Argument v) {
    ((FSArray<Argument>)(_getFeatureValueNc(wrapGetIntCatchException(_FH_sources)))).set(i, v);
  }
  }

