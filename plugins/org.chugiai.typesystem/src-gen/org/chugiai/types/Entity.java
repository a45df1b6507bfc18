


/* Apache UIMA v3 - created by JCasGen */

package org.chugiai.types;


import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;

import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.impl.TypeImpl;
import org.apache.uima.cas.impl.TypeSystemImpl;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.JCasRegistry;




/** A mention of a named entity. Nesting is allowed.
 * Updated by JCasGen
 * XML source: ChuGiaiTypeSystem.xml
 * @generated */
public class Entity extends Suggestion {

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static String _TypeName = "org.chugiai.types.Entity";

  /** @generated
   * @ordered
   */
  @SuppressWarnings ("hiding")
  public final static int typeIndexID = JCasRegistry.register(Entity.class);
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
  public final static String _FeatName_referent = "referent";
  public final static String _FeatName_name = "name";


  /* Feature Adjusted Offsets */
  private final static CallSite _FC_kind = TypeSystemImpl.createCallSite(Entity.class, "kind");
  private final static MethodHandle _FH_kind = _FC_kind.dynamicInvoker();
  private final static CallSite _FC_referent = TypeSystemImpl.createCallSite(Entity.class, "referent");
  private final static MethodHandle _FH_referent = _FC_referent.dynamicInvoker();
  private final static CallSite _FC_name = TypeSystemImpl.createCallSite(Entity.class, "name");
  private final static MethodHandle _FH_name = _FC_name.dynamicInvoker();


  /** Never called.  Disable default constructor
   * @generated */
  @Deprecated
  @SuppressWarnings ("deprecation")
  protected Entity() {/* intentionally empty block */}

  /** Internal - constructor used by generator
   * @generated
   * @param casImpl the CAS this Feature Structure belongs to
   * @param type the type of this Feature Structure
   */
  public Entity(TypeImpl type, CASImpl casImpl) {
    super(type, casImpl);
    readObject();
  }

  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   */
  public Entity(JCas jcas) {
    super(jcas);
    readObject();
  }


  /** @generated
   * @param jcas JCas to which this Feature Structure belongs
   * @param begin offset to the begin spot in the SofA
   * @param end offset to the end spot in the SofA
  */
  public Entity(JCas jcas, int begin, int end) {
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

  /** getter for kind - gets PERSON, ORGANIZATION, LOCATION, NORP, EVENT, MISC or TITLE.
   * @generated
   * @return value of the feature
   */
  public String getKind() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_kind));
  }

  /** setter for kind - sets PERSON, ORGANIZATION, LOCATION, NORP, EVENT, MISC or TITLE.
   * @generated
   * @param v value to set into the feature
   */
  public void setKind(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_kind), v);
  }



  //*--------------*
  //* Feature: referent

  /** getter for referent - gets Identifier in the corpus's registry of referents; one for all variants of a name.
   * @generated
   * @return value of the feature
   */
  public String getReferent() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_referent));
  }

  /** setter for referent - sets Identifier in the corpus's registry of referents; one for all variants of a name.
   * @generated
   * @param v value to set into the feature
   */
  public void setReferent(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_referent), v);
  }



  //*--------------*
  //* Feature: name

  /** getter for name - gets The referent's canonical name.
   * @generated
   * @return value of the feature
   */
  public String getName() {
    return _getStringValueNc(wrapGetIntCatchException(_FH_name));
  }

  /** setter for name - sets The referent's canonical name.
   * @generated
   * @param v value to set into the feature
   */
  public void setName(String v) {
    _setStringValueNfc(wrapGetIntCatchException(_FH_name), v);
  }

  }

