


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


/** A part of the article's page. Zones do not overlap.
 * Updated by JCasGen
 * XML source: ChuGiaiTypeSystem.xml
 * @generated */
public class Zone extends Annotation {

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static String _TypeName = "org.chugiai.types.Zone";

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static int typeIndexID = JCasRegistry.register(Zone.class);
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


  /* Feature Adjusted Offsets */
  private final static CallSite _FC_kind = TypeSystemImpl.createCallSite(Zone.class, "kind");
  private final static MethodHandle _FH_kind = _FC_kind.dynamicInvoker();


  /** Never called.  Disable default constructor
   * @generated */
  @Deprecated
  @SuppressWarnings ("deprecation")
  protected Zone() {/* intentionally empty block */}

  /** Internal - constructor used by generator
   * @generated
   * @param casImpl the CAS this Feature Structure belongs to
   * @param type the type of this Feature Structure
   */
  public Zone(TypeImpl type, CASImpl casImpl) {
    super(type, casImpl);
    readObject();
  }

  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   */
  public Zone(JCas jcas) {
    super(jcas);
    readObject();
  }


  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   * @param begin offset to the begin spot in the SofA
   * @param end offset to the end spot in the SofA
  */
  public Zone(JCas jcas, int begin, int end) {
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

  /** getter for kind - gets headline, lead, subhead, body, caption, byline, related or boilerplate.
   * @generated
   * @return value of the feature
   */
  public String getKind() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_kind));
  }

  /** setter for kind - sets headline, lead, subhead, body, caption, byline, related or boilerplate.
   * @generated
   * @param v value to set into the feature
   */
  public void setKind(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_kind), v);
  }

  }

