/** What kinds and relations are: in Chinese the page's words say it, in English its entries. */
import { page } from '../../../src/domain/current';
import { kindOf, relationOf, type Kind, type Relation } from '../../../src/ontology';
import type { Language } from '../app/language';

const zh = page.words.descriptionsZh;

export const kindDescription = (language: Language, kind: Kind): string =>
  (language === 'zh' ? zh[kind] : undefined) ?? kindOf(kind).description;

export const relationDescription = (language: Language, type: Relation): string =>
  (language === 'zh' ? zh[type] : undefined) ?? relationOf(type).description;
