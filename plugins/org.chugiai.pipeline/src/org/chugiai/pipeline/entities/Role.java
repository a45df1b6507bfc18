package org.chugiai.pipeline.entities;

/** What a word or phrase of the word lists does near names. The lists are in lexicons/*.words.tsv. */
enum Role {
  /** Family names that hardly are anything else: "Nguyễn". */
  SURNAME,
  /** Family names that often are other words: "Hà", "Cao". */
  WEAK_SURNAME,
  /** Middle names that follow a family name: "Văn", "Thị". */
  MIDDLE_NAME,
  /** Foreign given names: "Joe", "Sergei". */
  GIVEN_NAME,
  /** Lower-case parts of foreign names: "van", "bin". */
  NAME_PARTICLE,
  /** Words before a person's name: "ông", "bà". */
  HONORIFIC,
  /** Further nouns that stand before a person's name and are no titles: "nhà văn", "luật sư". */
  PERSON_NOUN,
  /** Office nouns: "Tổng thống", "Bộ trưởng". */
  OFFICE,
  /** Office nouns that one person at a time holds in a country or institution. */
  UNIQUE_OFFICE,
  /** Offices at the head of a state, government or ruling party. */
  HEAD_OFFICE,
  /** Office nouns that no field completes: "nghị sĩ". */
  ELECTED,
  /** What completes an office noun: "chính sách đối ngoại", "điều hành". */
  OFFICE_DOMAIN,
  /** Words that make the office noun behind them indefinite: "một", "các". */
  INDEFINITE,
  /** Nouns of places that belong to the name behind them: "tỉnh", "bán đảo". */
  PLACE_TYPE,
  /** Nouns of places that are named by a number too: "quận", "quốc lộ". */
  NUMBERED_PLACE,
  /** Words that stand before places: "ở", "tại". */
  PLACE_PREPOSITION,
  /** Nouns of institutions that a function completes: "Bộ", "Ủy ban". */
  INSTITUTION,
  /** Nouns of units and institutions that are named by a number: "quân khu". */
  NUMBERED_UNIT,
  /** Units whose institutions are named without the unit's name: "UBND tỉnh". */
  ADMINISTRATIVE_UNIT,
  /** Nouns of organisations that a proper name completes: "Công ty", "Đại học". */
  ORGANISATION_TYPE,
  /** Institutions that need no completion but may have a place: "Quốc hội", "UBND". */
  COMPLETE_INSTITUTION,
  /** Names of functions: "Ngoại giao", "Kế hoạch và Đầu tư". */
  DOMAIN,
  /** The same functions in small letters: "ngoại giao"; every domain is one. */
  SMALL_DOMAIN,
  /** Functions that in small letters may be verbs as well: "tổ chức". */
  VERBAL_DOMAIN,
  /** What may follow an institution's function: "Trung ương", "Quốc gia". */
  INSTITUTION_QUALIFIER,
  /** Nouns that stand before a country without making an institution: "Chính phủ", "quân đội". */
  GENERIC_HEAD,
  /** English words that end or are inside the names of firms and institutions: "Group", "Bank". */
  FIRM_WORD,
  /** Nouns of events that a place completes: "khủng hoảng". */
  EVENT_TYPE,
  /** Nouns of meetings and games that a name or number completes: "hội nghị thượng đỉnh". */
  MEETING_TYPE,
  /** Nouns of agreements and laws: "hiệp định", "Luật". */
  AGREEMENT_TYPE,
  /** Words that stand between the noun of an agreement and its place: "hạt nhân". */
  AGREEMENT_TOPIC,
  /** Peoples and faiths that are no countries: "Kurd", "Do Thái". */
  PEOPLE,
  /** Words that a speaker's name stands before: "cho biết". */
  SPEECH_VERB,
  /** Verbs that hardly anything but a person does: "nói", "chia sẻ". */
  SAYING_VERB,
  /** Nouns behind which an abbreviation is no organisation's: "hợp đồng", "thuế". */
  COMMON_CONTEXT,
  /** Letters before the number of a weapon or vehicle: "Su" in "Su-57". */
  DESIGNATION_PREFIX,
  /** Letters before the name of a warship: "USS". */
  SHIP_PREFIX,
  /** Small words between a type noun of organisations and its proper name: "đầu tư", "bất động sản". */
  ORGANISATION_TOPIC,
  /** Small words inside the names of meetings: "ngoại trưởng", "thường niên". */
  EVENT_TOPIC,
  /** Words behind a foreign place that make a longer place of it: "City". */
  PLACE_SUFFIX,
  /** Words before the source of a picture or text: "Ảnh", "Nguồn". */
  CREDIT,
  /** Words with a capital that are no names: months, weekdays, forms of address, headings. */
  NO_NAME,
  /** Lower-case nouns after which an unknown name is an organisation's: "báo", "nhà hàng". */
  ORGANISATION_CONTEXT,
  /** Lower-case nouns after which an unknown name is a product's or work's: "tàu", "phim". */
  MISC_CONTEXT,
  /** Short words that never continue a name: "đã", "của". */
  FUNCTION_WORD,
  /** Birth-order words that stand before given names in the south: "Ba", "Út". */
  BIRTH_ORDER,
  /** Ordinary compounds that begin like a name: "pháp luật", "mỹ thuật". */
  ORDINARY,
  /** Compounds whose later syllables begin no name: "đỉnh" in "thượng đỉnh". */
  COMPOUND,
  /** Words before a name that make it no name of its own: "tiếng" before a language. */
  BLOCKING,
  /** Abbreviations that end in a full stop without ending a sentence: "TS", "TP". */
  ABBREVIATION;

  long bit() {
    return 1L << ordinal();
  }
}
