


/* Apache UIMA v3 - created by JCasGen */

package org.chugiai.types;


import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;

import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.impl.TypeImpl;
import org.apache.uima.cas.impl.TypeSystemImpl;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.JCasRegistry;


import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;


/** Who or what fills a role of a quote or a stance. It is reached from there and is not indexed. An implied argument has referents and an empty span at the cue's begin.
 * Updated by JCasGen
 * XML source: ChuGiaiTypeSystem.xml
 * @generated */
public class Argument extends Annotation {

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static String _TypeName = "org.chugiai.types.Argument";

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static int typeIndexID = JCasRegistry.register(Argument.class);
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

  public final static String _FeatName_entity = "entity";
  public final static String _FeatName_referents = "referents";
  public final static String _FeatName_implied = "implied";


  /* Feature Adjusted Offsets */
  private final static CallSite _FC_entity = TypeSystemImpl.createCallSite(Argument.class, "entity");
  private final static MethodHandle _FH_entity = _FC_entity.dynamicInvoker();
  private final static CallSite _FC_referents = TypeSystemImpl.createCallSite(Argument.class, "referents");
  private final static MethodHandle _FH_referents = _FC_referents.dynamicInvoker();
  private final static CallSite _FC_implied = TypeSystemImpl.createCallSite(Argument.class, "implied");
  private final static MethodHandle _FH_implied = _FC_implied.dynamicInvoker();


  /** Never called.  Disable default constructor
   * @generated */
  @Deprecated
  @SuppressWarnings ("deprecation")
  protected Argument() {/* intentionally empty block */}

  /** Internal - constructor used by generator
   * @generated
   * @param casImpl the CAS this Feature Structure belongs to
   * @param type the type of this Feature Structure
   */
  public Argument(TypeImpl type, CASImpl casImpl) {
    super(type, casImpl);
    readObject();
  }

  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   */
  public Argument(JCas jcas) {
    super(jcas);
    readObject();
  }


  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   * @param begin offset to the begin spot in the SofA
   * @param end offset to the end spot in the SofA
  */
  public Argument(JCas jcas, int begin, int end) {
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
  //* Feature: entity

  /** getter for entity - gets The entity mention that heads the span, if any.
   * @generated
   * @return value of the feature
   */
  public Entity getEntity() {
    return (Entity)(_getFeatureValueNc(wrapGetIntCatchException(_FH_entity)));
  }

  /** setter for entity - sets The entity mention that heads the span, if any.
   * @generated
   * @param v value to set into the feature
   */
  public void setEntity(Entity v) {
    _setFeatureValueNcWj(wrapGetIntCatchException(_FH_entity), v);
  }



  //*--------------*
  //* Feature: referents

  /** getter for referents - gets Identifiers of the referents named.
   * @generated
   * @return value of the feature
   */
  public StringArray getReferents() {
    return (StringArray)(_getFeatureValueNc(wrapGetIntCatchException(_FH_referents)));
  }

  /** setter for referents - sets Identifiers of the referents named.
   * @generated
   * @param v value to set into the feature
   */
  public void setReferents(StringArray v) {
    _setFeatureValueNcWj(wrapGetIntCatchException(_FH_referents), v);
  }


  /** indexed getter for referents - gets an indexed value - Identifiers of the referents named.
   * @generated
   * @param i index in the array to get
   * @return value of the element at index i
   */
  public String getReferents(int i) {
     return ((StringArray)(_getFeatureValueNc(wrapGetIntCatchException(_FH_referents)))).get(i);
  }

  /** indexed setter for referents - sets an indexed value - Identifiers of the referents named.
   * @generated
   * @param i index in the array to set
   * @param v value to set into the array
   */
  public void setReferents(int i, String v) {
    ((StringArray)(_getFeatureValueNc(wrapGetIntCatchException(_FH_referents)))).set(i, v);
  }


  //*--------------*
  //* Feature: implied

  /** getter for implied - gets True where the text does not name it.
   * @generated
   * @return value of the feature
   */
  public boolean getImplied() {
    return _getBooleanValueNc(wrapGetIntCatchException(_FH_implied));
  }

  /** setter for implied - sets True where the text does not name it.
   * @generated
   * @param v value to set into the feature
   */
  public void setImplied(boolean v) {
    _setBooleanValueNfc(wrapGetIntCatchException(_FH_implied), v);
  }

  }

