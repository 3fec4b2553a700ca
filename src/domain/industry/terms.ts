/** Which words of schema.org, PROV and SKOS say what the shipped domain's kinds and relations say. */

/** What a kind is for others. */
export const kindTerms: Record<string, string> = {
  Vendor: 'schema:Organization',
  Organization: 'schema:Organization',
  Model: 'schema:SoftwareApplication',
  Product: 'schema:Product',
  Trend: 'skos:Concept',
  Technique: 'skos:Concept',
  Concept: 'skos:Concept',
  Question: 'schema:Question',
  Person: 'schema:Person',
  Work: 'schema:CreativeWork',
  Event: 'schema:Event',
  Claim: 'schema:Claim',
  Article: 'schema:Article',
};

/** What a relation is for others, who may not mean it as narrowly. */
export const relationTerms: Record<string, string> = {
  COMPETES_WITH: 'skos:related',
  VARIANT_OF: 'schema:isVariantOf',
  PART_OF: 'schema:isPartOf',
  CREATED_BY: 'schema:creator',
  ASKS_ABOUT: 'schema:about',
  AFFILIATED_WITH: 'schema:affiliation',
  CLAIMED_BY: 'prov:wasAttributedTo',
  ABOUT: 'schema:about',
  MENTIONS: 'schema:mentions',
};
